import { describe, expect, it } from 'vitest';
import { run } from '../../../tests/small/scenario.ts';
import { fiscalYears } from './years.ts';

const years = (start: string, horizon: number, fiscalYearStart?: number): unknown => {
  const finance = fiscalYearStart === undefined ? {} : { finance: { fiscalYearStart } };
  return fiscalYears(run({ start, horizon, ...finance }).compiled);
};

describe('fiscal years', () => {
  it('are calendar years unless stated', () => {
    expect(years('2027-01', 24)).toEqual([
      { year: 2027, from: 0, to: 12 },
      { year: 2028, from: 12, to: 24 },
    ]);
  });

  it('are named by the year in which they end, the first and last cut', () => {
    expect(years('2027-01', 18, 4)).toEqual([
      { year: 2027, from: 0, to: 3 },
      { year: 2028, from: 3, to: 15 },
      { year: 2029, from: 15, to: 18 },
    ]);
    expect(years('2027-04', 12, 4)).toEqual([{ year: 2028, from: 0, to: 12 }]);
    expect(years('2027-12', 2, 12)).toEqual([{ year: 2028, from: 0, to: 2 }]);
    expect(years('2027-11', 2, 12)).toEqual([
      { year: 2027, from: 0, to: 1 },
      { year: 2028, from: 1, to: 2 },
    ]);
  });
});
