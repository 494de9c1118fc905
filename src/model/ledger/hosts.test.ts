import { describe, expect, it } from 'vitest';
import { hostsOf } from '../../../tests/small/hosts.ts';
import { lotsByMonth, writeHosts } from './hosts.ts';
import { LedgerBook } from './book.ts';
import { columnsOf } from './columnsOf.ts';
import { LINE_RULES } from './ledger.ts';

const HOST = { sockets: 2, coresPerSocket: 16, price: '1000' };
// At the first site three hosts are bought at the start and two in month 4, at the second five in month 2 and one in
// month 4; at the end three stand idle at the first and one at the second.
const BOUGHT = [
  { month: 4, site: 0, count: 2 },
  { month: 4, site: 1, count: 1 },
  { month: 0, site: 0, count: 3 },
  { month: 2, site: 1, count: 5 },
];
const IDLE = [3, 1];

/** The lines of those purchases in a scenario of twelve months. */
function linesOf(purchase: Record<string, unknown> | undefined, settle = true) {
  const { compiled, timeline } = hostsOf({ purchase });
  const estate = { ...compiled, sites: ['hq', 'dr'] };
  const book = new LedgerBook({ horizon: 12 });
  writeHosts(book, estate, { ...timeline, bought: BOUGHT, idleAtEnd: IDLE }, settle);
  const { categories, ...columns } = columnsOf(book.close());
  return Array.from(columns.amount, (amount, line) => ({
    rule: LINE_RULES[columns.rule[line] ?? -1],
    category: categories[columns.category[line] ?? -1],
    month: columns.month[line],
    covers: [columns.from[line], columns.to[line]],
    lot: columns.source[line],
    quantity: columns.quantity[line],
    amount,
    priced: columns.priced[line] === 1,
    of: [columns.offer[line], columns.cluster[line], columns.kvm[line], columns.freed[line]],
  }));
}

describe('hosts bought', () => {
  it('drop out at the end as many as stand idle at their site, the last bought first', () => {
    const { timeline } = hostsOf({});
    expect(lotsByMonth({ ...timeline, bought: BOUGHT, idleAtEnd: IDLE }, 2)).toEqual([
      { month: 0, bought: 3, serving: 2 },
      { month: 2, bought: 5, serving: 5 },
      { month: 4, bought: 3, serving: 0 },
    ]);
    expect(lotsByMonth({ ...timeline, bought: BOUGHT, idleAtEnd: [9, 0] }, 2)).toEqual([
      { month: 0, bought: 3, serving: 0 },
      { month: 2, bought: 5, serving: 5 },
      { month: 4, bought: 3, serving: 1 },
    ]);
    expect(lotsByMonth({ ...timeline, bought: [], idleAtEnd: IDLE }, 2)).toEqual([]);
  });

  it('cost their price in the month of purchase and cover their life', () => {
    const line = { rule: 'hosts', category: 'hosts', priced: true, of: [-1, -1, -1, 0] };
    expect(linesOf({ ...HOST, life: 24 }, false)).toEqual([
      { ...line, month: 0, covers: [0, 24], lot: 0, quantity: 3, amount: 300_000 },
      { ...line, month: 2, covers: [2, 26], lot: 1, quantity: 5, amount: 500_000 },
      { ...line, month: 4, covers: [4, 28], lot: 2, quantity: 3, amount: 300_000 },
    ]);
    expect(linesOf(HOST, false).map(({ covers }) => covers)).toEqual([
      [0, 60],
      [2, 62],
      [4, 64],
    ]);
  });

  it('that serve at the horizon are credited with the part of their life that is left', () => {
    const line = { rule: 'settle-hosts', category: 'settlement credit', month: 12, of: [-1, -1, -1, 0] };
    // Of 24 months: 12 left of two hosts, 2 × 1000 × 12 ÷ 24; 14 left of five, 5 × 1000 × 14 ÷ 24 = 2916.67.
    expect(linesOf({ ...HOST, life: 24 }).slice(3)).toEqual([
      { ...line, covers: [12, 24], lot: 0, quantity: 2, amount: -100_000, priced: true },
      { ...line, covers: [12, 26], lot: 1, quantity: 5, amount: -291_667, priced: true },
    ]);
    // Of 12 months nothing is left of what was bought at the start, and 2 of what was bought in month 2.
    expect(linesOf({ ...HOST, life: 12 }).slice(3)).toEqual([
      { ...line, covers: [12, 14], lot: 1, quantity: 5, amount: -83_333, priced: true },
    ]);
    // Of 60: 48 of two hosts, 50 of five.
    expect(linesOf(HOST).slice(3)).toMatchObject([{ amount: -160_000 }, { amount: -416_667 }]);
  });

  it('without a price are counted and not priced', () => {
    const open = linesOf({ sockets: 2, coresPerSocket: 16 });
    expect(open.map(({ rule, quantity, amount, priced }) => [rule, quantity, amount, priced])).toEqual([
      ['hosts', 3, 0, false],
      ['hosts', 5, 0, false],
      ['hosts', 3, 0, false],
      ['settle-hosts', 2, 0, false],
      ['settle-hosts', 5, 0, false],
    ]);
    expect(linesOf(undefined).map(({ covers }) => covers[1])).toEqual([60, 62, 64, 60, 62]);
  });
});
