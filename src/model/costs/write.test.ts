import { describe, expect, it } from 'vitest';
import { linesOfCost, paymentsOf } from '../../../tests/small/costs.ts';
import { futureIn, run } from '../../../tests/small/scenario.ts';
import { LINE_RULES } from '../ledger/ledger.ts';
import type { Projection } from '../projection.ts';
import { totalsOf } from '../results/totals.ts';
import type { Cost } from '../scenario/costs.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { columnsOf } from '../ledger/columnsOf.ts';

const projected = (cost: Omit<Cost, 'id'>, change: Partial<Scenario> = {}): Projection =>
  run({ costs: [{ id: 'c', ...cost }], holdings: [], horizon: 30, ...change });
const paid = (
  cost: Omit<Cost, 'id'>,
  change: Partial<Scenario> = {},
  future = 'stay',
): Record<number, number> => paymentsOf(projected(cost, change), future, 'c');
const yearly = { item: 'fixed-monthly', amount: '10', billing: 'yearly' } as const;

describe('payments', () => {
  it('are due in the month that asks for them', () => {
    const lines = linesOfCost(projected({ item: 'fixed-monthly', amount: '10' }), 'stay', 'c');
    expect(lines).toHaveLength(30);
    expect(lines[7]).toEqual({ month: 7, covers: [7, 8], place: 'kvm -1', quantity: 1, minor: 1000 });
  });

  it('may be due for a year in advance, the last one shorter', () => {
    expect(
      linesOfCost(projected(yearly), 'stay', 'c').map(({ month, covers, quantity, minor }) => [
        month,
        covers,
        quantity,
        minor,
      ]),
    ).toEqual([
      [0, [0, 12], 12, 12000],
      [12, [12, 24], 12, 12000],
      [24, [24, 30], 6, 6000],
    ]);
  });

  it('may be due at once for everything', () => {
    const all = { ...yearly, billing: 'prepaid', from: '2027-03', until: '2028-05' } as const;
    expect(linesOfCost(projected(all), 'stay', 'c').map(({ covers, minor }) => [covers, minor])).toEqual([
      [[2, 16], 14000],
    ]);
  });

  it('in advance begin with the first month that asks for something, and again after a gap', () => {
    const two = run({
      horizon: 40,
      holdings: [],
      costs: [{ id: 'c', item: 'migration-per-vm', amount: '1', billing: 'yearly' }],
      futures: [
        {
          id: 'move',
          waves: [
            { id: 'w', platform: 'kvm', from: '2027-03', to: '2027-05', share: '0.4' },
            { id: 'x', platform: 'kvm', from: '2029-01', to: '2029-04', share: '0.6' },
          ],
        },
      ],
    });
    expect(linesOfCost(two, 'move', 'c').map(({ covers, quantity }) => [covers, quantity])).toEqual([
      [[2, 14], 4],
      [[24, 36], 6],
    ]);
  });

  it('beyond the horizon are not made, and what reaches beyond it is not paid', () => {
    expect(paid(yearly, { horizon: 5 })).toEqual({ 0: 5000 });
    expect(paid({ ...yearly, from: '2026-07', until: '2027-03' }, { horizon: 5 })).toEqual({ 0: 2000 });
  });
});

describe('escalation', () => {
  const assumptions = { escalation: { other: '0.1', power: '0.5' } };

  it('raises the amounts of its category with every full year, the same in every future', () => {
    const each = { item: 'fixed-monthly', amount: '10' } as const;
    expect(paid(each, { assumptions })).toMatchObject({
      0: 1000,
      11: 1000,
      12: 1100,
      23: 1100,
      24: 1210,
      29: 1210,
    });
    expect(paid(each, { assumptions }, 'move')).toEqual(paid(each, { assumptions }));
    expect(paid(each, { assumptions: { escalation: { power: '0.5' } } })[29]).toBe(1000);
  });

  it('counts years from the start, also where a cost begins later or is paid in advance', () => {
    expect(paid({ item: 'fixed-monthly', amount: '10', from: '2027-11' }, { assumptions })).toMatchObject({
      10: 1000,
      11: 1000,
      12: 1100,
    });
    expect(paid({ ...yearly, from: '2027-12' }, { assumptions })).toEqual({ 11: 12000, 23: 7 * 1100 });
  });

  it('may lower amounts', () => {
    expect(
      paid({ item: 'fixed-monthly', amount: '10' }, { assumptions: { escalation: { other: '-0.5' } } })[12],
    ).toBe(500);
  });
});

describe('bases', () => {
  it('an amount per year is a twelfth a month', () => {
    expect(paid({ item: 'fixed-monthly', amount: '10', per: 'year' })[0]).toBe(83);
    expect(paid({ item: 'fixed-monthly', amount: '10', per: 'month' })[0]).toBe(1000);
    expect(paid({ ...yearly, per: 'year' })[0]).toBe(1000);
  });

  it('are ignored where a row knows no other', () => {
    expect(paid({ item: 'fixed', amount: '10', per: 'year' })).toEqual({ 0: 1000 });
    const power = { item: 'power', amount: '1', params: { kw: '1', pue: '1' }, per: 'year' } as const;
    expect(paid(power)[0]).toBe(2 * 730 * 100);
  });

  it('of storage have a factor, and of power what published figures say', () => {
    const clusters = [
      {
        id: 'a',
        offer: 'v',
        hosts: [{ id: 'h', count: 2, sockets: 2, coresPerSocket: 8 }],
        guests: [{ id: 'g', kind: 'rhel' as const, vms: 4, diskGiB: 256, growth: '0' }],
      },
    ];
    const storage = { item: 'storage-per-tib', amount: '12' } as const;
    expect(paid(storage, { clusters })[0]).toBe(1200);
    expect(paid({ ...storage, params: { factor: '3' } }, { clusters })[0]).toBe(3600);
    expect(paid({ ...storage, params: { factor: '3' }, per: 'year' }, { clusters })[0]).toBe(300);
    expect(paid({ item: 'power', amount: '0.1' })[0]).toBe(Math.round(2 * 0.5 * 1.58 * 730 * 10));
  });
});

describe('what is not known', () => {
  const lines = (cost: Omit<Cost, 'id'>): (number | null)[] =>
    linesOfCost(projected(cost), 'move', 'c').map(({ minor }) => minor);

  it('makes unpriced lines: an amount, or hours', () => {
    expect(lines({ item: 'project' })).toEqual([null]);
    expect(lines({ item: 'migration-hours', amount: '5' })).toEqual([null]);
    expect(lines({ item: 'migration-hours', params: { hours: '5' } })).toEqual([null]);
    expect(lines({ item: 'migration-hours', amount: '5', params: { hours: '2' } })).toEqual([10000]);
  });

  it('differs from nothing', () => {
    expect(lines({ item: 'project', amount: '0' })).toEqual([0]);
  });

  it('is what a published amount in another currency comes to without a rate', () => {
    const euro = projected({ item: 'migration-per-vm' }, { currency: 'EUR' });
    expect(linesOfCost(euro, 'move', 'c').map(({ minor }) => minor)).toEqual([null]);
    const rates = [
      { id: 'pound', currency: 'GBP', rate: '2', date: '2026-11-20', source: 's' },
      { id: 'dollar', currency: 'USD', rate: '0.5', date: '2026-11-20', source: 's' },
    ];
    const rated = projected({ item: 'migration-per-vm' }, { currency: 'EUR', rates });
    expect(linesOfCost(rated, 'move', 'c').map(({ minor }) => minor)).toEqual([474500]);
  });
});

describe('futures and freed time', () => {
  it('bear what names them, or what names none', () => {
    expect(paid({ item: 'fixed', amount: '1', futures: ['move'] })).toEqual({});
    expect(paid({ item: 'fixed', amount: '1', futures: ['move'] }, {}, 'move')).toEqual({ 0: 100 });
    expect(paid({ item: 'fixed', amount: '1', futures: [] }, {}, 'move')).toEqual({});
  });

  it('freed time is shown and never paid', () => {
    const projection = projected({ item: 'fixed', amount: '7', freed: true });
    const stay = futureIn(projection, 'stay');
    expect(totalsOf(stay)).toMatchObject({ freed: 700 });
    const paidFor = projected({ item: 'fixed', amount: '7', freed: false });
    expect(totalsOf(futureIn(paidFor, 'stay'))).toMatchObject({ freed: 0 });
    expect(totalsOf(futureIn(paidFor, 'stay')).cash - totalsOf(stay).cash).toBe(700);
  });
});

describe('lines', () => {
  it('say their rule, category and item', () => {
    const projection = run({
      holdings: [],
      costs: [
        { id: 'a', item: 'space', amount: '1' },
        { id: 'b', item: 'migration-hours', amount: '1', params: { hours: '1' } },
      ],
    });
    const { ledger } = futureIn(projection, 'move');
    const at = columnsOf(ledger).source.findIndex(
      (source, line) =>
        source === 1 &&
        columnsOf(ledger).offer[line] === -1 &&
        columnsOf(ledger).kvm[line] === -1 &&
        LINE_RULES[columnsOf(ledger).rule[line] ?? 0] === 'cost-hours',
    );
    expect(ledger.categories[columnsOf(ledger).category[at] ?? -1]).toBe('migration');
    expect(new Set(Array.from(columnsOf(ledger).rule, (code) => LINE_RULES[code]))).toEqual(
      new Set(['slice', 'hosts', 'cost', 'cost-hours']),
    );
  });

  it('leave out dust that is no quantity', () => {
    const futures = [
      {
        id: 'move',
        waves: [0, 1, 2].map((at) => ({
          id: `w${String(at)}`,
          platform: 'kvm',
          from: '2027-01',
          to: '2027-02',
          share: at === 2 ? '0.4' : '0.3',
        })),
      },
    ];
    const dusty = projected({ item: 'backup-per-vm', amount: '1', side: 'vmware' }, { futures });
    expect(linesOfCost(dusty, 'move', 'c').map(({ month }) => month)).toEqual([0]);
    const advance = projected(
      { item: 'backup-per-vm', amount: '1', side: 'vmware', billing: 'yearly' },
      { futures },
    );
    expect(linesOfCost(advance, 'move', 'c').map(({ month }) => month)).toEqual([0]);
  });
});
