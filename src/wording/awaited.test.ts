import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { project } from '../model/project.ts';
import { scenarioSchema, type Scenario } from '../model/scenario/scenario.ts';
import { decisionText } from './decision.ts';
import { speechOf } from './speech.ts';
import { awaitedDecision } from '../report/awaited.ts';
import { furtherOf } from '../report/further.ts';

const read = (name: string): Scenario =>
  scenarioSchema.parse(
    JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8')),
  );

/** How long what stands in for the decision is, and how long what is told is. */
const lengths = (name: string, change: Partial<Scenario> = {}): [number, number] => {
  const projection = project({ ...read(name), ...change }, [], '2026-11-24');
  const told = furtherOf(projection);
  const speech = speechOf(projection, 'en-GB');
  const standIn = awaitedDecision(projection, told.verdict);
  return [decisionText(standIn, speech).join(' ').length, decisionText(told, speech).join(' ').length];
};

describe('what stands in the place of the next decision until it is known', () => {
  it.each(['two-contracts', 'skeleton'])('is about as long as what is told (%s)', (name) => {
    const [standIn, told] = lengths(name);
    expect(Math.abs(standIn - told)).toBeLessThan(60);
  });

  it('names the renewals that a slip hits, and none that are missed or safe anyway', () => {
    const scenario = read('two-contracts');
    const hits = (from: string, to: string) => {
      const waves = [{ id: 'all', platform: 'ove', from, to }];
      const projection = project(
        { ...scenario, futures: [{ id: 'stay' }, { id: 'move', waves }] },
        [],
        '2026-11-24',
      );
      return awaitedDecision(projection, { future: 'move' }).slip?.hits.map(({ month }) => month);
    };
    // One contract ends in month 2, the other in month 6; a month of moving and one of dual-run come before.
    expect(hits('2027-01', '2027-02')).toEqual([2]);
    expect(hits('2027-02', '2027-03')).toEqual([2]);
    expect(hits('2027-03', '2027-04')).toEqual([]);
    expect(hits('2027-04', '2027-05')).toEqual([6]);
    expect(hits('2027-06', '2027-07')).toEqual([6]);
    expect(hits('2027-07', '2027-08')).toEqual([]);
  });

  it('is nothing where no future moves anything', () => {
    expect(lengths('two-contracts', { futures: [{ id: 'stay' }] })).toEqual([0, 0]);
  });
});
