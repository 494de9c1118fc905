import { describe, expect, it } from 'vitest';
import { run, worked, TODAY, migration } from '../../../tests/small/scenario.ts';
import { at } from '../at.ts';
import { project } from '../project.ts';
import type { Projection } from '../projection.ts';
import { allFigures, explain, FAMILIES } from './explain.ts';
import { match } from './family.ts';
import { reach } from './reach.ts';

const PROJECTIONS: readonly Projection[] = [
  run({ costs: migration('100') }),
  ...[
    worked('renewals', 'late-and-missed'),
    worked('offers', 'support-ends-with-the-contract'),
    worked('other-costs', 'default-in-euro'),
  ].map((scenario) => project(scenario, [], TODAY)),
];

/** Figures of every family that these projections have one of: the first of each. */
const FIRST = PROJECTIONS.flatMap((projection) => {
  const known = reach(projection, allFigures(projection));
  return FAMILIES.flatMap((family) => {
    const id = [...known.keys()].find((one) => {
      const parts = match(family.pattern, one);
      return parts && family.explain(projection, parts, one) !== undefined;
    });
    return id === undefined ? [] : [{ projection, known, family, id }];
  });
});

/** Ids that differ from a real one in one part, which names nothing there is. */
function nearMisses(id: string): string[] {
  const parts = id.split('/');
  return parts.flatMap((_, place) =>
    ['nothing', '9999', '-1', '1.5', ''].map((wrong) => parts.with(place, wrong).join('/')),
  );
}

describe('an id that names nothing is no figure', () => {
  it.each(FIRST.map((one) => [`${one.family.pattern}: ${one.id}`, one] as const))(
    '%s',
    (_, { projection, known, family, id }) => {
      const answered = nearMisses(id)
        .filter((wrong) => !known.has(wrong))
        .filter((wrong) => {
          const parts = match(family.pattern, wrong);
          return parts && family.explain(projection, parts, wrong) !== undefined;
        });
      // Numbers stand for themselves, any kind of cost may rise, and inputs have defaults.
      expect(answered.filter((wrong) => !/^(number|escalation)\//.test(wrong))).toEqual([]);
      expect(explain(projection, id)?.id).toBe(id);
    },
  );

  it('of most families', () => {
    expect(new Set(FIRST.map(({ family }) => family.pattern)).size).toBeGreaterThan(90);
    expect(at(FIRST, 0).family.pattern).toBe('future/:future/total');
  });
});
