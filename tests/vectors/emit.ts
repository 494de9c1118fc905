import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
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
};

/** Writes each case of a file of vectors as the file that the command line takes; nothing for a kind without cases yet. */
export function emit(kind: string, given: unknown, into: string): void {
  const files = CONTENTS[kind]?.(given) ?? [];
  if (files.length > 0) mkdirSync(into, { recursive: true });
  for (const { id, content } of files)
    writeFileSync(join(into, `${id}.json`), `${JSON.stringify(content, null, 2)}\n`);
}
