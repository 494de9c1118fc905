import { describe, expect, it } from 'vitest';
import { Columns } from './columns.ts';

const NAMES = [
  'month',
  'from',
  'to',
  'rule',
  'category',
  'offer',
  'source',
  'cluster',
  'kvm',
  'quantity',
  'amount',
  'priced',
  'freed',
] as const;

const room = (columns: Columns): number[] => [...new Set(NAMES.map((name) => columns[name].length))];

describe('columns', () => {
  it('grow together: by what is asked for, at least twofold, and not at all where there is room', () => {
    const columns = new Columns();
    columns.reserve(10);
    expect(room(columns)).toEqual([10]);
    columns.reserve(10);
    expect(room(columns)).toEqual([10]);
    columns.reserve(11);
    expect(room(columns)).toEqual([20]);
    columns.reserve(70);
    expect(room(columns)).toEqual([70]);
  });

  it('make room for a line when there is none, and for months as many as could be', () => {
    const columns = new Columns();
    columns.add(0, 0, 1, -1, -1, 1, 1);
    expect(room(columns)).toEqual([16]);
    for (let at = 1; at < 16; at++) columns.add(0, 0, 1, -1, -1, 1, 1);
    expect(room(columns)).toEqual([16]);
    const none = new Float64Array(40);
    columns.addMonths(0, 40, -1, -1, none, none);
    expect(room(columns)).toEqual([56]);
    expect(columns.length).toBe(16);
    columns.addMonths(0, 40, -1, -1, none, none);
    expect(room(columns)).toEqual([56]);
  });

  it('make room for no more months than could be added', () => {
    const columns = new Columns();
    columns.addMonths(10, 20, -1, -1, new Float64Array(20), new Float64Array(20));
    expect(room(columns)).toEqual([10]);
  });

  it('leave out a month that asks for nothing within the tolerance', () => {
    const columns = new Columns();
    columns.addMonths(0, 3, -1, -1, Float64Array.of(1e-9, 2e-9, -1e-9), new Float64Array(3));
    expect([columns.length, columns.month[0]]).toEqual([1, 1]);
  });

  it('keep every column when they grow', () => {
    const columns = new Columns();
    columns.add(1, 2, 3, 4, 5, 6, 7);
    columns.mark(0, { rule: 8, category: 9, offer: 10, source: 11, priced: true, freed: true });
    columns.reserve(1000);
    expect(NAMES.map((name) => columns[name][0])).toEqual([1, 2, 3, 8, 9, 10, 11, 4, 5, 6, 7, 1, 1]);
  });

  it('mark only the lines from a place on', () => {
    const columns = new Columns();
    columns.add(1, 1, 2, -1, -1, 1, 1);
    columns.mark(0, { rule: 1, category: 1, offer: 1, source: 1, priced: true, freed: false });
    columns.add(2, 2, 3, -1, -1, 1, 1);
    columns.mark(1, { rule: 2, category: 2, offer: 2, source: 2, priced: false, freed: true });
    for (const name of ['rule', 'category', 'offer', 'source'] as const)
      expect([...columns[name].subarray(0, 3)]).toEqual([1, 2, 0]);
    expect([...columns.priced.subarray(0, 2)]).toEqual([1, 0]);
    expect([...columns.freed.subarray(0, 2)]).toEqual([0, 1]);
  });
});
