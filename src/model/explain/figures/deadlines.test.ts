import { describe, expect, it } from 'vitest';
import { run, small, TODAY, worked } from '../../../../tests/small/scenario.ts';
import { project } from '../../project.ts';
import { explain } from '../explain.ts';
import { deadlineFigures } from './deadlines.ts';

describe('deadlines as figures', () => {
  it('rest on the renewal, the plan and the assumptions', () => {
    const projection = run();
    expect(explain(projection, 'future/move/latest-start/h1')).toMatchObject({
      unit: 'month',
      value: '9',
      missing: [],
      because: {
        kind: 'rule',
        rule: 'latest-start',
        of: {
          end: 'number/month/12',
          duration: 'number/months/1',
          overlap: 'input/futures/move/overlap',
          notice: 'input/assumptions/notice',
          leadTime: 'input/assumptions/leadTime',
          safety: 'input/assumptions/safety',
        },
      },
    });
    expect(explain(projection, 'future/move/latest-start/h1')).not.toHaveProperty('reason');
    expect(explain(projection, 'input/assumptions/notice')).toMatchObject({
      value: '2',
      because: { leaf: { assumed: true, source: 'docs/model.md#9' } },
    });
  });

  it('do not exist for a contract that renews whole anyway, a future that stays or a holding unknown', () => {
    const holdings = small().holdings.map((holding) => ({ ...holding, next: { auto: true } }));
    const whole = explain(run({ holdings }), 'future/move/latest-start/h1');
    expect(whole).toMatchObject({ value: null, reason: 'renews-whole' });
    expect(explain(run(), 'future/stay/latest-start/h1')).toBeUndefined();
    expect(explain(run(), 'future/move/latest-start/h2')).toBeUndefined();
    expect(explain(run(), 'future/none/latest-start/h1')).toBeUndefined();
  });

  it('give what lacks at the start with its parts', () => {
    const projection = project(worked('under-licensed', 'signed-later'), [], TODAY);
    expect(explain(projection, 'future/stay/under-licensed/v')).toMatchObject({
      unit: 'unit',
      value: '3',
      because: {
        leaf: {
          kind: 'quantity',
          what: 'under-licensed',
          steps: [{ what: 'under-licensed', of: 'v', values: { needed: 3, entered: 0 }, result: 3 }],
        },
      },
    });
    const amount = explain(projection, 'future/stay/under-licensed/v/amount');
    expect(amount).toMatchObject({ value: '360.00', missing: [], because: { kind: 'sum' } });
    expect(amount?.because.kind === 'sum' && amount.because.of.length).toBe(2);
    for (const id of [
      'future/stay/under-licensed/k',
      'future/none/under-licensed/v',
      'future/stay/under-licensed/x/amount',
    ])
      expect(explain(projection, id)).toBeUndefined();
  });

  it('miss the price of what lacks', () => {
    const holdings = small().holdings.map((holding) => ({ ...holding, quantity: 1 }));
    const offers = [{ id: 'v', metric: { id: 'per-host' as const }, term: 12 }, ...small().offers.slice(1)];
    const amount = explain(run({ holdings, offers }), 'future/stay/under-licensed/v/amount');
    expect(amount?.missing).toEqual([{ path: 'offers/v/quote', code: 'unpriced' }]);
    // What else the future lacks is no part of it.
    const purchase = { sockets: 2, coresPerSocket: 8 };
    const other = run({ holdings, offers, purchase });
    expect(explain(other, 'future/move/total')?.missing.map(({ path }) => path)).toContain('purchase/price');
    expect(explain(other, 'future/move/under-licensed/v/amount')?.missing).toEqual(amount?.missing);
  });

  it('miss nothing where what lacks is priced, though a renewal of the same product is not', () => {
    const holdings = small().holdings.map((holding) => ({ ...holding, quantity: 1 }));
    const offers = small().offers.map((one) => (one.id === 'v' ? { ...one, soldUntil: '2027-06' } : one));
    const projection = run({ holdings, offers });
    expect(explain(projection, 'future/stay/total')?.missing).not.toEqual([]);
    expect(explain(projection, 'future/stay/under-licensed/v/amount')).toMatchObject({
      value: '550.00',
      missing: [],
    });
  });

  it('are listed', () => {
    expect(deadlineFigures.flatMap((family) => family.list(run()))).toEqual([
      'future/move/latest-start/h1',
      'future/stay/under-licensed/v',
      'future/move/under-licensed/v',
      'future/stay/under-licensed/v/amount',
      'future/move/under-licensed/v/amount',
    ]);
  });
});
