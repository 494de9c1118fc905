import { describe, expect, it } from 'vitest';
import { clusterOf, contracts } from '../../../../tests/small/contracts.ts';
import { explain } from '../explain.ts';
import { lineFigures } from './lines.ts';

const YEARLY = { metric: { id: 'per-host' }, price: '120', term: 12, billing: 'yearly' };

/** What the lines of the future `stay` are made of, in the order of the ledger: amount, rule and slots. */
const lines = (change: Parameters<typeof contracts>[0]) => {
  const projection = contracts(change);
  const [all] = lineFigures.map(({ list }) => list(projection));
  return (all ?? []).map((id) => {
    const figure = explain(projection, id);
    if (figure?.because.kind !== 'rule') throw new Error(`${id} has no rule`);
    return [figure.value, figure.because.rule, figure.because.of] as const;
  });
};
const ofContract = (id: string) => ({
  quantity: `future/stay/contract/${id}/quantity`,
  price: `future/stay/contract/${id}/price`,
});

describe('a line', () => {
  it('of a licence bought once is units × price, and has no months', () => {
    const once = { metric: { id: 'per-host' }, licence: 'perpetual', price: '500' };
    expect(lines({ offers: { v: once } })).toEqual([['1500.00', 'licence', ofContract('v/0')]]);
  });

  it('of hosts bought, and of their unused life at the horizon', () => {
    const found = lines({
      clusters: [
        {
          ...clusterOf('a', 'v', 3),
          usedShare: '1',
          // What VMware lets go of may not run KVM, so that the host bought is not idle instead of it.
          hosts: [{ count: 3, sockets: 1, coresPerSocket: 8, kvmReady: false }],
        },
      ],
      offers: { v: { metric: { id: 'free' }, price: '0' } },
      purchase: { sockets: 1, coresPerSocket: 24, price: '700', life: 24 },
      futures: { stay: { waves: [{ platform: 'kvm', from: '2027-01', to: '2027-02' }] } },
      platforms: { kvm: { offer: 'v', minHosts: 1 } },
    });
    // One host of 24 cores serves what three of 8 did, in the month of the dual run beside them; half of its life is over.
    const hosts = { hosts: 'number/hosts/1', price: 'input/purchase/price' };
    expect(found).toContainEqual(['700.00', 'hosts', hosts]);
    expect(found).toContainEqual([
      '-350.00',
      'settle-hosts',
      { ...hosts, left: 'number/months/12', life: 'input/purchase/life' },
    ]);
  });

  it('of a late fee rests on its own contract, offer and term', () => {
    const late = { offer: 'w', start: '2026-07', end: '2027-07', billing: 'yearly', price: '100' };
    const found = lines({
      clusters: [clusterOf('a', 'v', 3), clusterOf('b', 'w', 2)],
      offers: { v: YEARLY, w: { ...YEARLY, lateFee: '0.2' } },
      holdings: [{ id: 'h', quantity: 2, ...late, next: { late: true, term: 5 } }],
    });
    // A fifth of 2 × 100 for five of twelve months.
    expect(found).toContainEqual([
      '16.67',
      'late-fee',
      { ...ofContract('w/1'), share: 'offer/w/lateFee', months: 'number/months/5' },
    ]);
  });

  it('of the settlement counts units and months of its own', () => {
    const found = lines({
      holdings: [
        {
          id: 'h',
          offer: 'v',
          quantity: 5,
          price: '60',
          start: '2026-07',
          end: '2028-07',
          billing: 'yearly',
        },
        {
          id: 'i',
          offer: 'v',
          quantity: 1,
          price: '60',
          start: '2026-07',
          end: '2028-04',
          billing: 'monthly',
        },
      ],
    });
    // Three of six are needed. What ends last is in excess: three of h, of which nothing is owed: its year runs to July.
    expect(found.filter(([, rule]) => rule.startsWith('settle'))).toEqual([
      [
        '-60.00',
        'settle-credit',
        { ...ofContract('v/0'), quantity: 'number/quantity/2', months: 'number/months/6' },
      ],
    ]);
  });

  it('of a settlement charge as well', () => {
    const found = lines({
      holdings: [
        {
          id: 'h',
          offer: 'v',
          quantity: 5,
          price: '60',
          start: '2026-07',
          end: '2028-07',
          billing: 'monthly',
        },
      ],
    });
    expect(found.at(-1)).toEqual([
      '60.00',
      'settle-charge',
      { ...ofContract('v/0'), quantity: 'number/quantity/2', months: 'number/months/6' },
    ]);
  });
});

describe('the part of a line that accrues', () => {
  it('is one of every line but those of the settlement', () => {
    const projection = contracts({ horizon: 6 });
    const [all, accrued, between] = lineFigures.map(({ list }) => list(projection));
    expect(all).toEqual(['future/stay/line/0', 'future/stay/line/1']);
    expect(accrued).toEqual(['future/stay/line/0/accrued']);
    expect(between).toEqual([]);
    // 3 × 120 for a year, half of which lies within the horizon.
    expect(explain(projection, 'future/stay/line/0/accrued')?.value).toBe('180.00');
    expect(explain(projection, 'future/stay/line/1')?.value).toBe('-180.00');
    expect(explain(projection, 'future/stay/line/1/accrued')).toBeUndefined();
    expect(explain(projection, 'future/stay/line/1/accrued/0/6')).toBeUndefined();
  });
});
