import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allFigures, explain } from '../../src/model/explain/explain.ts';
import { reach } from '../../src/model/explain/reach.ts';
import { project } from '../../src/model/project.ts';
import { scenarioSchema } from '../../src/model/scenario/scenario.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const projection = project(scenarioSchema.parse(read('../../examples/two-contracts.json')), [], '2026-11-24');
const known = reach(projection, allFigures(projection));

/** Ids that differ from a real one in one part, which names nothing there is. */
function nearMisses(id: string): string[] {
  const parts = id.split('/');
  return parts.flatMap((_, place) =>
    ['nothing', '9999', '-1', '1.5', ''].map((wrong) => parts.with(place, wrong).join('/')),
  );
}

/** The first figure of each kind: ids that differ in names and numbers only are one kind. */
const kinds = new Map(
  [...known].map(([id, { unit, because }]) => [
    `${id.split('/').length} ${id.replace(/\d+/g, '0')} ${unit} ${because.kind}`,
    id,
  ]),
);

describe('an id that names nothing', () => {
  it('has no explanation, and never a crash, whichever part of it is wrong', () => {
    const answered = [...kinds.values()]
      .flatMap(nearMisses)
      .filter((id) => !known.has(id))
      .filter((id) => explain(projection, id) !== undefined);
    // Numbers stand for themselves, and any kind of cost may be said to rise.
    expect(answered.filter((id) => !/^(number|escalation)\//.test(id))).toEqual([]);
    expect(kinds.size).toBeGreaterThan(200);
  });

  it('is no figure when it leads to a text or to nothing that is there', () => {
    const ids = ['input/currency', 'input/futures/stay/id', 'input/futures/none/overlap', 'number/months/'];
    expect(ids.map((id) => explain(projection, id))).toEqual(ids.map(() => undefined));
  });

  it('is our own mistake where a figure is said to rest on it', () => {
    expect(() => reach(projection, ['future/none/total'])).toThrow('no figure future/none/total');
  });
});
