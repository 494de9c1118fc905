import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { readingOf } from './guests.ts';
import { type GuestVector, guestVectorSchema } from './guests/reading.ts';
import { tcoReading } from './tco.ts';
import { tcoVectorSchema } from './tco/vector.ts';
import type { TimelineVector } from './timeline.ts';
import { scenarioOf } from './timelineScenario.ts';
import { countItems } from './vmware/items.ts';
import { vectorSchema } from './vmware/vector.ts';

type Files = readonly { readonly id: string; readonly content: unknown }[];

/** What each kind of vector is as a file of the command line: a scenario to estimate, or a list to count. */
const CONTENTS: Readonly<Record<string, (given: unknown) => Files>> = {
  timeline: (given) =>
    (given as { cases: TimelineVector[] }).cases.map((vector) => ({
      id: vector.case.id,
      content: scenarioOf(vector.case),
    })),
  vmware: (given) =>
    z
      .array(vectorSchema)
      .parse(given)
      .map((vector) => ({ id: vector.id, content: countItems(vector) })),
  tco: (given) =>
    z
      .array(tcoVectorSchema)
      .parse(given)
      .flatMap((vector) => numbered(vector.id, tcoReading(vector).desk.scenarios)),
  guests: (given) => z.array(guestVectorSchema).parse(given).flatMap(guestFiles),
};

/** The scenarios of a vector, or what it counts where it needs no prices; numbered where there are several. */
function guestFiles(vector: GuestVector): Files {
  const { desk, figures } = readingOf(vector);
  if (figures === undefined) return [];
  return numbered(vector.id, desk.scenarios.length > 0 ? desk.scenarios : [desk.items]);
}

function numbered(id: string, contents: readonly unknown[]): Files {
  return contents.map((content, at) => ({ id: at === 0 ? id : `${id}-${String(at + 1)}`, content }));
}

/** Writes each case of a file of vectors as the file that the command line takes; nothing for a kind without cases yet. */
export function emit(kind: string, given: unknown, into: string): void {
  const files = CONTENTS[kind]?.(given) ?? [];
  if (files.length > 0) mkdirSync(into, { recursive: true });
  for (const { id, content } of files)
    writeFileSync(join(into, `${id}.json`), `${JSON.stringify(content, null, 2)}\n`);
}
