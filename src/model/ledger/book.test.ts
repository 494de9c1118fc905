import { columnsOf, licenceLinesOf } from './columnsOf.ts';
import { describe, expect, it } from 'vitest';
import { LedgerBook } from './book.ts';
import { LINE_RULES, MOST_MONEY, type Line } from './ledger.ts';
import { unpricedLines } from './unpriced.ts';

const line: Line = {
  month: 3,
  from: 3,
  to: 15,
  rule: 'slice',
  category: 'vvf',
  offer: 2,
  source: 7,
  cluster: 1,
  quantity: 4.5,
  amount: 123,
  priced: true,
  freed: false,
};

const rows = (book: LedgerBook): Record<string, unknown>[] => {
  const { categories, ...columns } = columnsOf(book.close());
  return Array.from(columns.amount, (_, at) => ({
    ...Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column[at]])),
    category: categories[columns.category[at] ?? -1],
    rule: LINE_RULES[columns.rule[at] ?? -1],
  }));
};

describe('a ledger book', () => {
  it('is empty at first', () => {
    const book = new LedgerBook({ horizon: 12 });
    expect(rows(book)).toEqual([]);
    const empty = new LedgerBook({ horizon: 12 }).close();
    expect([empty.categories, empty.parts]).toEqual([[], []]);
  });

  it('keeps every part of a line in its column', () => {
    const book = new LedgerBook({ horizon: 12 });
    book.write(line);
    book.write({ ...line, month: -4, from: -4, rule: 'vat', offer: -1, kvm: 5, priced: false, freed: true });
    expect(rows(book)).toEqual([
      { ...line, kvm: -1, priced: 1, freed: 0 },
      { ...line, month: -4, from: -4, rule: 'vat', offer: -1, kvm: 5, priced: 0, freed: 1 },
    ]);
  });

  it('gives each category one code, in the order of first use', () => {
    const book = new LedgerBook({ horizon: 12 });
    for (const category of ['b', 'a', 'b', 'c']) book.write({ ...line, category });
    const { categories, category } = columnsOf(book.close());
    expect(categories).toEqual(['b', 'a', 'c']);
    expect([...category]).toEqual([0, 1, 0, 2]);
  });

  it('leaves out what could not be added up exactly, signs apart, and names it, where it is kept line by line', () => {
    const book = new LedgerBook({ horizon: 12, lineByLine: true });
    for (const amount of [MOST_MONEY - 5, -3, 3, 2, -1, NaN, -Infinity, 2 ** 53, 0])
      book.write({ ...line, amount });
    const ledger = book.close();
    const { amount, priced } = columnsOf(ledger);
    expect([...amount]).toEqual([MOST_MONEY - 5, -3, 0, 2, 0, 0, 0, 0, 0]);
    expect([...priced]).toEqual([1, 1, 0, 1, 0, 0, 0, 0, 1]);
    expect(ledger.tooLarge).toEqual([2, 4, 5, 6, 7]);
  });

  it('leaves nothing out where it is not, because its sums tell that there is too much', () => {
    const book = new LedgerBook({ horizon: 12 });
    for (const amount of [MOST_MONEY, 3]) book.write({ ...line, to: 4, amount });
    const ledger = book.close();
    expect([...columnsOf(ledger).amount]).toEqual([MOST_MONEY, 3]);
    expect([ledger.tooLarge, ledger.sums.size]).toEqual([[], MOST_MONEY + 3]);
  });

  it('sums up cash within the horizon, settlement at it, and freed time apart', () => {
    const book = new LedgerBook({ horizon: 12 });
    const paid = { ...line, from: 0, to: 12 };
    // Before the start, in months 0 and 11, at the horizon; half of what is paid before the start covers its months.
    book.write({ ...paid, month: -6, from: -6, to: 6, amount: 100 });
    book.write({ ...paid, month: 0, amount: 10 });
    book.write({ ...paid, month: 11, from: 11, amount: 7 });
    book.write({ ...paid, month: 12, from: 12, to: 24, amount: -30 });
    book.write({ ...paid, month: 12, from: 12, to: 24, amount: 4 });
    for (const month of [-1, 0, 11, 12]) book.write({ ...paid, month, freed: true, amount: 1000 + month });
    const { sums } = book.close();
    expect(sums).toMatchObject({
      cash: 17,
      credit: 30,
      charge: 4,
      accrued: 67,
      freed: 2011,
      unpriced: false,
    });
    expect(sums.size).toBe(100 + 10 + 7 + 30 + 4 + 4 * 1000 + 22);
    expect([sums.byMonth[0], sums.byMonth[11], [...sums.byCategory], [...sums.linesOfCategory]]).toEqual([
      10,
      7,
      [17],
      [2],
    ]);
  });

  it('is incomplete as soon as one of its lines has no price, which it names', () => {
    const book = new LedgerBook({ horizon: 12 });
    for (const priced of [true, false, true]) book.write({ ...line, priced });
    const ledger = book.close();
    expect(ledger.sums.unpriced).toBe(true);
    expect(unpricedLines(ledger)).toEqual([1]);
  });

  it('has its lines of licences in front without writing the others out', () => {
    const empty = new LedgerBook({ horizon: 12 }).close();
    expect(licenceLinesOf(empty)).toBeUndefined();
    const book = new LedgerBook({ horizon: 12 });
    book.write(line);
    const ledger = book.close();
    const [part] = ledger.parts;
    expect(licenceLinesOf(ledger)).toBe(part?.by === 'line' ? part.columns : 'no lines');
    expect(columnsOf(ledger)).toBe(licenceLinesOf(ledger));
  });

  it('knows no category of which nothing was written', () => {
    const book = new LedgerBook({ horizon: 12 });
    book.writeMany(line, () => undefined);
    expect(book.close().categories).toEqual([]);
  });

  it('writes many lines of one kind, each with a source of its own where given', () => {
    const book = new LedgerBook({ horizon: 12 });
    book.write(line);
    book.writeMany(
      { rule: 'cost', category: 'power', offer: -1, source: 3, priced: true, freed: true },
      (lines) => {
        lines.add(1, 1, 2, 0, -1, 2, 20);
        lines.add(2, 2, 3, -1, 4, 3, 30);
      },
    );
    book.writeMany(
      { rule: 'vat', category: 'vat', offer: -1, source: -1, priced: true, freed: false },
      (lines) => {
        lines.add(1, 1, 2, 0, -1, 1, 4);
        lines.add(2, 2, 3, -1, 4, 1, 6);
      },
      [1, 2],
    );
    const { source, rule, amount, kvm, freed } = columnsOf(book.close());
    expect([...source]).toEqual([7, 3, 3, 1, 2]);
    expect([...rule]).toEqual(
      ['slice', 'cost', 'cost', 'vat', 'vat'].map((r) => LINE_RULES.indexOf(r as never)),
    );
    expect([...amount]).toEqual([123, 20, 30, 4, 6]);
    expect([...kvm]).toEqual([-1, -1, 4, -1, 4]);
    expect([...freed]).toEqual([0, 1, 1, 0, 0]);
  });

  it('writes the months that ask for something, and leaves out the others', () => {
    const book = new LedgerBook({ horizon: 12 });
    const kind = {
      rule: 'cost',
      category: 'power',
      offer: -1,
      source: 0,
      priced: true,
      freed: false,
    } as const;
    const quantities = Float64Array.of(9, 0, 2, 0.5, 0, 9);
    const amounts = Float64Array.of(90, 7, 20, 5, 7, 90);
    book.writeMany(kind, (lines) => {
      lines.addMonths(1, 5, 6, 8, quantities, amounts);
      lines.addMonths(2, 3, 7, -1, quantities, amounts);
    });
    const ledger = columnsOf(book.close());
    expect([...ledger.month]).toEqual([2, 3, 2]);
    expect([...ledger.from]).toEqual([2, 3, 2]);
    expect([...ledger.to]).toEqual([3, 4, 3]);
    expect([...ledger.cluster]).toEqual([6, 6, 7]);
    expect([...ledger.kvm]).toEqual([8, 8, -1]);
    expect([...ledger.quantity]).toEqual([2, 0.5, 2]);
    expect([...ledger.amount]).toEqual([20, 5, 20]);
  });

  it('keeps what it has when it grows, by one line or by many', () => {
    const book = new LedgerBook({ horizon: 12 });
    for (let at = 0; at < 50; at++)
      book.write({ ...line, amount: at, source: at, category: `c${String(at % 3)}` });
    const quantities = new Float64Array(120).fill(1);
    const amounts = Float64Array.from(quantities, (_, at) => 1000 + at);
    book.writeMany(line, (lines) => {
      for (let again = 0; again < 9; again++) lines.addMonths(0, 120, again, -1, quantities, amounts);
    });
    const ledger = columnsOf(book.close());
    expect(ledger.amount).toHaveLength(50 + 9 * 120);
    expect([...ledger.amount.subarray(0, 50)]).toEqual(Array.from({ length: 50 }, (_, at) => at));
    expect([...ledger.source.subarray(0, 50)]).toEqual(Array.from({ length: 50 }, (_, at) => at));
    expect([...ledger.category.subarray(0, 50)]).toEqual(Array.from({ length: 50 }, (_, at) => at % 3));
    for (const name of [
      'month',
      'from',
      'to',
      'rule',
      'offer',
      'cluster',
      'quantity',
      'priced',
      'kvm',
    ] as const)
      expect([ledger[name][0], ledger[name][49]], name).toEqual([ledger[name][1], ledger[name][48]]);
    expect(ledger.amount.at(-1)).toBe(1119);
    expect(ledger.cluster.at(-1)).toBe(8);
    expect(ledger.source.at(-1)).toBe(7);
  });
});
