import { describe, expect, it } from 'vitest';
import { futureIn, run } from '../../../tests/small/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { assumedInCosts } from './assumed.ts';
import { migrationCosted } from './migrationCosted.ts';

const clusters: Scenario['clusters'] = [
  {
    id: 'a',
    offer: 'v',
    hosts: [{ id: 'h', count: 2, sockets: 2, coresPerSocket: 8 }],
    guests: [
      { id: 'e', kind: 'rhel', vms: 6, growth: '0' },
      { id: 'h', kind: 'ubuntu', vms: 4, growth: '0', complexity: 'hard' },
      { id: 'w', kind: 'rhel', vms: 4, growth: '0', middleware: 'sql-server' },
      { id: 'none', kind: 'sles', vms: 0, growth: '0' },
    ],
  },
];
const costed = (costs: Scenario['costs'], future = 'move', change: Partial<Scenario> = {}): boolean => {
  const projection = run({ clusters, costs, ...change });
  return migrationCosted(projection, futureIn(projection, future));
};

describe('a total that bears the cost of its migration', () => {
  it('counts every VM that moves in cash at a price, entered or published', () => {
    expect(costed([{ id: 'm', item: 'migration-per-vm', amount: '1' }])).toBe(true);
    expect(costed([{ id: 'm', item: 'migration-per-vm' }])).toBe(true);
    expect(costed([{ id: 'm', item: 'migration-hours', amount: '1', params: { hours: '0.5' } }])).toBe(true);
  });

  it('is not one without such a cost, with one of nothing, of freed time, unpriced or for another future', () => {
    expect(costed([])).toBe(false);
    expect(costed([{ id: 'm', item: 'project', amount: '1' }])).toBe(false);
    expect(costed([{ id: 'm', item: 'migration-per-vm', amount: '0' }])).toBe(false);
    expect(costed([{ id: 'm', item: 'migration-per-vm', amount: '-1' }])).toBe(false);
    expect(costed([{ id: 'm', item: 'migration-per-vm', amount: '1', freed: true }])).toBe(false);
    expect(costed([{ id: 'm', item: 'migration-hours', amount: '1' }])).toBe(false);
    expect(costed([{ id: 'm', item: 'migration-hours', amount: '1', params: { hours: '0' } }])).toBe(false);
    expect(costed([{ id: 'm', item: 'migration-per-vm', amount: '1', futures: ['stay'] }])).toBe(false);
    expect(costed([{ id: 'm', item: 'migration-per-vm' }], 'move', { currency: 'EUR' })).toBe(false);
  });

  it('asks for each complexity that moves, and for no other', () => {
    const easy = { id: 'a', item: 'migration-easy', amount: '1' } as const;
    const hard = { id: 'b', item: 'migration-hard-hours', amount: '1', params: { hours: '1' } } as const;
    expect(costed([easy, hard])).toBe(true);
    expect(costed([easy])).toBe(false);
    expect(costed([hard])).toBe(false);
    expect(costed([easy, { id: 'm', item: 'migration-medium', amount: '1' }])).toBe(false);
  });

  it('has nothing to bear where nothing moves', () => {
    expect(costed([], 'stay')).toBe(true);
  });
});

describe('assumed costs', () => {
  it('are amounts and numbers of published figures where nobody entered any', () => {
    const { compiled } = run({
      clusters,
      assumptions: { priceLevel: 'low' },
      costs: [
        { id: 'm', item: 'migration-per-vm' },
        { id: 'n', item: 'migration-per-vm', amount: '5' },
        { id: 'p', item: 'power', params: { kw: '0.7' } },
        { id: 'f', item: 'fixed' },
      ],
    });
    expect(assumedInCosts(compiled.scenario)).toEqual([
      { path: 'costs/m/amount', value: '300', source: expect.stringContaining('Gartner') as string },
      { path: 'costs/p/params/pue', value: '1.58', source: expect.stringContaining('Uptime') as string },
    ]);
  });

  it('are complexities where costs go by them', () => {
    const { compiled } = run({ clusters, costs: [{ id: 'm', item: 'migration-easy', amount: '5' }] });
    expect(assumedInCosts(compiled.scenario)).toEqual([
      { path: 'clusters/a/guests/e/complexity', value: 'easy', source: 'docs/costs.md' },
      { path: 'clusters/a/guests/w/complexity', value: 'white-glove', source: 'docs/costs.md' },
    ]);
  });
});
