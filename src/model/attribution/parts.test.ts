import { describe, expect, test } from 'vitest';
import type { Line } from '../ledger/ledger.ts';
import { withLines } from '../../../tests/small/lines.ts';
import { Parts } from './parts.ts';

const stay = { futures: [{ id: 'stay' }] };

/** Two contracts for two hosts each, the second one ending later. */
const held = {
  ...stay,
  holdings: [
    { id: 'h1', offer: 'v', quantity: 2, price: '550', start: '2027-01', end: '2028-01' },
    { id: 'h2', offer: 'v', quantity: 2, price: '550', start: '2027-01', end: '2030-01' },
  ],
};

function partsOf(change: Parameters<typeof withLines>[0], ...lines: Partial<Line>[]): Parts {
  const { projection, future } = withLines(change, ...lines);
  return new Parts(projection, future);
}

describe('a line', () => {
  test('falls on the months that it covers, the first and the last taking what lies outside', () => {
    const parts = partsOf(
      stay,
      { rule: 'cost', from: 1, to: 3 },
      { rule: 'cost', month: 2, from: 2, to: 14, amount: 1200 },
      { rule: 'cost', from: -2, to: 2, amount: 400 },
      { rule: 'cost', month: 4, from: 4, to: 16 },
      { rule: 'cost', month: 3, from: 3, to: 3, amount: 7 },
    );
    const found = [0, 1, 2, 3, 4].map((line) =>
      parts.partsOf(line).map(({ month, amount }) => [month, amount]),
    );
    expect(found).toEqual([
      [
        [1, 500],
        [2, 500],
      ],
      [
        [2, 100],
        [3, 1100],
      ],
      [
        [0, 300],
        [1, 100],
      ],
      [[3, 1000]],
      [[3, 7]],
    ]);
    expect(parts.coveredBy(1, 3)).toEqual({ until: 12, before: 1, months: 12 });
    expect(parts.coveredBy(2, 0)).toEqual({ until: 3, before: 0, months: 4 });
    expect(parts.coveredBy(4, 3)).toEqual({ until: 1, before: 0, months: 1 });
  });

  test('counts when it is paid or settled from the start on', () => {
    const parts = partsOf(stay, { month: -1 }, { month: 0 }, { month: 4 }, { freed: true }, { amount: 0 });
    expect([0, 1, 2, 3, 4].map((line) => parts.counts(line))).toEqual([false, true, true, false, false]);
  });
});

describe('the units behind a line', () => {
  test('are needed, or not: a settlement counts one or the other', () => {
    const contract = { offer: 0, source: 1, quantity: 2 };
    const parts = partsOf(
      held,
      contract,
      { ...contract, rule: 'settle-credit', month: 4 },
      { ...contract, rule: 'settle-charge', month: 4 },
      { ...contract, rule: 'minimum-spend' },
      { offer: 0, source: 0, quantity: 2 },
    );
    // Two clusters of two hosts need four.
    expect([0, 1, 2, 3, 4].map((line) => parts.unitsOf(line, 3))).toEqual([
      [2, 0, 0],
      [2, 0, 0],
      [0, 0, 2],
      [0, 1, 0],
      [2, 0, 0],
    ]);
  });

  test('are not needed where they end last', () => {
    const one = { ...held, holdings: held.holdings.map((holding) => ({ ...holding, quantity: 3 })) };
    const contract = { offer: 0, source: 1, quantity: 3 };
    const parts = partsOf(
      one,
      { ...contract, amount: 900 },
      { ...contract, rule: 'settle-credit', month: 4 },
    );
    expect(parts.unitsOf(0, 0)).toEqual([1, 0, 2]);
    expect(parts.partOf(0, 0).split).toEqual([300, 0, 600]);
    expect(parts.unitsOf(1, 3)).toEqual([3, 0, 0]);
  });

  test('were ordered for the minimum, also of a charge', () => {
    const offers = [
      { id: 'v', metric: { id: 'per-host' as const }, price: '12', term: 36, minOrder: 9 },
      { id: 'k', metric: { id: 'free' as const } },
    ];
    const contract = { offer: 0, source: 0, quantity: 9 };
    const parts = partsOf(
      { ...stay, offers, holdings: [] },
      { ...contract, amount: 900 },
      { ...contract, rule: 'settle-charge', quantity: 7, month: 4 },
      { ...contract, rule: 'settle-charge', quantity: 3, month: 4 },
    );
    expect(parts.unitsOf(0, 3)).toEqual([4, 5, 0]);
    expect(parts.partOf(0, 3).split).toEqual([400, 500, 0]);
    expect(parts.unitsOf(1, 3)).toEqual([0, 5, 2]);
    expect(parts.unitsOf(2, 3)).toEqual([0, 3, 0]);
  });
});
