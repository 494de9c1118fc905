import { describe, expect, it } from 'vitest';
import { run, small } from '../../../tests/small/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { nextDecision } from './decision.ts';

const move = (from: string, to: string, id = 'move'): Scenario['futures'][number] => ({
  id,
  waves: [{ id: 'w', platform: 'kvm', from, to }],
});
const three: Scenario['futures'] = [{ id: 'stay' }, move('2027-02', '2027-05')];
const [held] = small().holdings;

describe('the decision that comes next', () => {
  it('is the earliest latest start, and missing it costs the renewal', () => {
    const futures = [...three, move('2027-02', '2027-06', 'slow')];
    const next = nextDecision(run({ futures }));
    expect(next).toMatchObject({
      start: { future: 'slow', holding: 'h1', latest: 6, edge: 8 },
      cost: 110000,
      hits: [{ holding: 'h1', month: 12, units: 2 }],
    });
  });

  it('leaves out what has passed, and what renews whole anyway', () => {
    expect(nextDecision(run({ futures: three }, '2027-08-31'))?.start.latest).toBe(7);
    expect(nextDecision(run({ futures: three }, '2027-09-01'))).toBeUndefined();
    const holdings = held ? [{ ...held, next: { term: 12, auto: true } }] : [];
    expect(nextDecision(run({ futures: three, holdings }))).toBeUndefined();
    expect(nextDecision(run({ futures: [{ id: 'stay' }] }))).toBeUndefined();
  });

  it('does not say what a start before the scenario would have cost', () => {
    const early = held ? [{ ...held, start: '2026-03', end: '2027-03' }] : [];
    const slow = run({ futures: [move('2027-01', '2027-09')], holdings: early }, '2026-01');
    expect(nextDecision(slow)).toMatchObject({ start: { edge: -6, latest: -8 }, cost: undefined, hits: [] });
  });
});
