import { describe, expect, it } from 'vitest';
import { futureIn, run } from '../../../tests/small/scenario.ts';
import { LINE_RULES } from '../ledger/ledger.ts';
import type { Projection } from '../projection.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { columnsOf } from '../ledger/columnsOf.ts';

interface Tax {
  readonly on: string;
  readonly category: string;
  readonly month: number;
  readonly covers: readonly [number, number];
  readonly cluster: number;
  readonly kvm: number;
  readonly minor: number;
}

function taxes(projection: Projection, future: string): Tax[] {
  const { ledger } = futureIn(projection, future);
  const category = (line: number): string => ledger.categories[columnsOf(ledger).category[line] ?? -1] ?? '';
  return Array.from(columnsOf(ledger).rule, (code, line) => ({ code, line }))
    .filter(({ code }) => LINE_RULES[code] === 'vat')
    .map(({ line }) => ({
      on: category(columnsOf(ledger).source[line] ?? -1),
      category: category(line),
      month: columnsOf(ledger).month[line] ?? NaN,
      covers: [columnsOf(ledger).from[line] ?? NaN, columnsOf(ledger).to[line] ?? NaN],
      cluster: columnsOf(ledger).cluster[line] ?? NaN,
      kvm: columnsOf(ledger).kvm[line] ?? NaN,
      minor: columnsOf(ledger).amount[line] ?? NaN,
    }));
}

const taxed = (vat: Record<string, string>, change: Partial<Scenario> = {}): Projection =>
  run({ assumptions: { vat }, horizon: 18, ...change });

describe('value-added tax', () => {
  it('falls on each line of a taxed category, due with it and for the same months', () => {
    const projection = taxed({ licences: '0.2' });
    expect(taxes(projection, 'stay')).toEqual([
      { on: 'v', category: 'vat', month: 0, covers: [0, 12], cluster: -1, kvm: -1, minor: 22000 },
      { on: 'v', category: 'vat', month: 12, covers: [12, 24], cluster: -1, kvm: -1, minor: 22000 },
      {
        on: 'settlement credit',
        category: 'settlement credit',
        month: 18,
        covers: [18, 24],
        cluster: -1,
        kvm: -1,
        minor: -11000,
      },
    ]);
  });

  it('follows hosts into their credit, and other costs to their cluster or KVM side', () => {
    const projection = taxed(
      { hosts: '0.1', space: '0.25' },
      {
        purchase: { sockets: 2, coresPerSocket: 8, price: '6000' },
        costs: [{ id: 's', item: 'space', amount: '4' }],
        clusters: [
          {
            id: 'a',
            offer: 'v',
            hosts: [{ id: 'h', count: 2, sockets: 2, coresPerSocket: 8, kvmReady: 'no' }],
            guests: [{ id: 'g', kind: 'rhel', vms: 10, growth: '0' }],
          },
        ],
        horizon: 2,
      },
    );
    expect(taxes(projection, 'move')).toEqual([
      { on: 'hosts', category: 'vat', month: 0, covers: [0, 60], cluster: -1, kvm: -1, minor: 120000 },
      { on: 'space', category: 'vat', month: 0, covers: [0, 1], cluster: 0, kvm: -1, minor: 200 },
      { on: 'space', category: 'vat', month: 0, covers: [0, 1], cluster: -1, kvm: 0, minor: 200 },
      { on: 'space', category: 'vat', month: 1, covers: [1, 2], cluster: -1, kvm: 0, minor: 200 },
      {
        on: 'settlement credit',
        category: 'settlement credit',
        month: 2,
        covers: [2, 60],
        cluster: -1,
        kvm: -1,
        minor: -116000,
      },
    ]);
  });

  it('is money that is due, and belongs to no offer', () => {
    const { ledger } = futureIn(taxed({ licences: '0.2' }), 'stay');
    const { rule, offer, priced, freed } = columnsOf(ledger);
    const own = [...rule.keys()].filter((line) => LINE_RULES[rule[line] ?? -1] === 'vat');
    expect(own.map((line) => [offer[line], priced[line], freed[line]])).toEqual(own.map(() => [-1, 1, 0]));
    expect(own).toHaveLength(3);
  });

  it('is none without rates, also where lines are written one by one because they are too much money', () => {
    const costs = [{ id: 'c', item: 'fixed' as const, amount: '99999999999999' }];
    const projection = run({ costs });
    expect(projection.problems.map(({ code }) => code)).toContain('money-too-large');
    expect(taxes(projection, 'stay')).toEqual([]);
  });

  it('charges what is owed beyond the horizon like what is paid', () => {
    const long = taxed(
      { licences: '0.2' },
      {
        horizon: 12,
        holdings: [
          {
            id: 'h1',
            offer: 'v',
            quantity: 2,
            price: '550',
            start: '2027-01',
            end: '2029-01',
            billing: 'yearly',
          },
        ],
      },
    );
    expect(taxes(long, 'move').map(({ on, category, minor }) => [on, category, minor])).toEqual([
      ['v', 'vat', 22000],
      ['settlement charge', 'settlement charge', 22000],
    ]);
  });

  it('leaves alone freed time, what has no price, what is nothing and what nobody taxes', () => {
    const costs: Scenario['costs'] = [
      { id: 'a', item: 'fixed', amount: '5', freed: true },
      { id: 'b', item: 'fixed' },
      { id: 'c', item: 'fixed', amount: '0' },
      { id: 'd', item: 'credit', amount: '-5' },
    ];
    expect(taxes(taxed({ other: '0.2', project: '0.2' }, { costs }), 'stay')).toEqual([]);
    expect(taxes(taxed({ credit: '0.2' }, { costs }), 'stay').map(({ minor }) => minor)).toEqual([-100]);
    expect(taxes(run({ costs }), 'stay')).toEqual([]);
  });
});
