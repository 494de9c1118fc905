import { describe, expect, it } from 'vitest';
import { TODAY, worked } from '../../../../tests/small/scenario.ts';
import { project } from '../../project.ts';
import { explain } from '../explain.ts';
import { fiscalFigures } from './fiscal.ts';

const projection = project(worked('accrued', 'accrued-by-month'), [], TODAY);
const because = (id: string): unknown => explain(projection, `future/stay/${id}`)?.because;

describe('periods as figures', () => {
  it('add up what is paid in their months', () => {
    expect(because('cash/fiscal/2028')).toEqual({
      kind: 'total',
      of: { future: 'stay', from: 3, to: 15 },
      sign: 1,
    });
    expect(because('cash/month/9/category/v')).toEqual({
      kind: 'total',
      of: { future: 'stay', from: 9, to: 10, category: 'v' },
      sign: 1,
    });
  });

  it('add up what accrues in their months, whenever it was paid', () => {
    expect(because('accrued/month/17')).toEqual({
      kind: 'total',
      of: { future: 'stay', to: 18, view: 'accrued', during: { from: 17, to: 18 } },
      sign: 1,
    });
    expect(because('accrued/year/1/category/v')).toEqual({
      kind: 'total',
      of: { future: 'stay', to: 18, view: 'accrued', during: { from: 12, to: 18 }, category: 'v' },
      sign: 1,
    });
    expect(explain(projection, 'future/stay/accrued/year/1')?.value).toBe('50.00');
  });

  it('are listed for every period and category of payments', () => {
    const ids = fiscalFigures.flatMap((family) => family.list(projection));
    const count = (part: string): number => ids.filter((id) => id.startsWith(`future/stay/${part}`)).length;
    expect(ids.filter((id) => id.startsWith('future/stay/cash/fiscal'))).toEqual([
      'future/stay/cash/fiscal/2027',
      'future/stay/cash/fiscal/2028',
      'future/stay/cash/fiscal/2029',
      'future/stay/cash/fiscal/2027/category/v',
      'future/stay/cash/fiscal/2028/category/v',
      'future/stay/cash/fiscal/2029/category/v',
    ]);
    expect([
      count('cash/month'),
      count('accrued/month'),
      count('accrued/year'),
      count('accrued/fiscal'),
    ]).toEqual([18, 18, 4, 6]);
    expect(ids.some((id) => id.includes('settlement'))).toBe(false);
    expect(ids.every((id) => explain(projection, id) !== undefined)).toBe(true);
  });

  it('do not exist beyond the horizon', () => {
    for (const id of [
      'cash/fiscal/2026',
      'cash/fiscal/2030',
      'accrued/month/18',
      'accrued/year/2',
      'accrued/month/x',
    ])
      expect(explain(projection, `future/stay/${id}`)).toBeUndefined();
    expect(explain(projection, 'future/none/cash/fiscal/2027')).toBeUndefined();
  });
});
