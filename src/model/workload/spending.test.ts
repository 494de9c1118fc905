import { describe, expect, it } from 'vitest';
import { FREE, goes, money, on, vms } from '../../../tests/small/workload.ts';
import { futureIn, run } from '../../../tests/small/scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { workloadOf } from './workload.ts';

const clusters = [on('a', 2, [vms('linux-free', 4)])];
const stay: Scenario['futures'] = [{ id: 'stay' }];

describe('what money is spent on', () => {
  const costs = (own: Partial<Scenario['costs'][number]>): Scenario['costs'] => [
    { id: 'f', item: 'fixed-monthly', amount: '10', ...own },
  ];
  const projected = (own: Partial<Scenario['costs'][number]>) =>
    run({ horizon: 6, holdings: [], offers: FREE, clusters, futures: stay, costs: costs(own) });

  it('freed time is no money', () => {
    expect(money(projected({ freed: true }), 'stay')).toEqual({});
    expect(money(projected({ freed: true, billing: 'yearly' }), 'stay')).toEqual({});
  });

  it('a cost paid in advance is spread over the months that it covers', () => {
    const projection = projected({ billing: 'yearly' });
    for (const from of [0, 5])
      expect(money(projection, 'stay', { from, until: from + 1 })).toEqual({
        'not-attributable operations': 1000,
      });
    expect(money(projection, 'stay')).toEqual({ 'not-attributable operations': 6000 });
  });

  // Two hosts are needed and five ordered, at 550 each: the three are borne by nobody, nor by those for whom hosts are bought.
  it('what is ordered for a minimum alone is nobody’s', () => {
    const [vmware, kvm] = run().compiled.scenario.offers;
    if (!vmware || !kvm) throw new Error('no offers');
    const offers = [{ ...vmware, minOrder: 5 }, kvm];
    const both = [...clusters, on('b', 2, [vms('rhel', 4)], { offer: 'k' })];
    const futures = [{ id: 'move', waves: [goes('2027-02', '2027-03', { clusters: ['b'] })] }];
    const projection = run({ horizon: 12, holdings: [], offers, clusters: both, futures });
    expect(money(projection, 'move')).toEqual({
      'linux-free platform': 110_000,
      'not-attributable platform': 165_000,
    });
  });

  // 1000.00 for the project, a tenth of it in reserve: both come with the move alone.
  it('the reserve for a move goes with the move', () => {
    const projection = run({
      horizon: 6,
      holdings: [],
      offers: FREE,
      clusters,
      futures: [{ id: 'move', waves: [goes('2027-02', '2027-03')] }],
      costs: [
        { id: 'p', item: 'project', amount: '1000' },
        { id: 'r', item: 'contingency', amount: '0.1' },
      ],
    });
    expect(money(projection, 'move')).toEqual({ 'migration operations': 110_000 });
  });

  it('is listed once for each purpose, and not where nothing was spent', () => {
    const projection = run({ horizon: 12, clusters, futures: stay, costs: costs({ billing: 'yearly' }) });
    const { spent } = workloadOf(projection, futureIn(projection, 'stay'));
    expect(spent.map(({ spending: { purpose, of } }) => [purpose, of])).toEqual([
      ['offer', projection.compiled.offerIndex.get('v')],
      ['cost', 0],
    ]);
  });
});

describe('VM-months', () => {
  // Four VMs double in a year: 4 × 2^(t/12) in months 0 to 11, none from month 6 on where they retire.
  it('grow with their VMs until those retire', () => {
    const of = (own: object) => {
      const grown = [on('a', 2, [vms('linux-free', 4, { growth: '1', ...own })])];
      const projection = run({ horizon: 12, clusters: grown, futures: stay });
      return workloadOf(projection, futureIn(projection, 'stay')).vms[0] ?? [];
    };
    const all = Array.from({ length: 12 }, (_, month) => 4 * 2 ** (month / 12));
    const near = (series: Iterable<number>): number[] => [...series].map((now) => Number(now.toFixed(9)));
    expect(near(of({}))).toEqual(near(all));
    expect(near(of({ retires: '2027-07' }))).toEqual(near(all.map((now, month) => (month < 6 ? now : 0))));
  });
});
