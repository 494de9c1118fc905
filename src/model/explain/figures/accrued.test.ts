import { describe, expect, it } from 'vitest';
import { withLines } from '../../../../tests/small/lines.ts';
import { run } from '../../../../tests/small/scenario.ts';
import { explain } from '../explain.ts';
import { accruedFigures } from './accrued.ts';

const purchase = { sockets: 2, coresPerSocket: 8, price: '1000', life: 60 };

describe('write-offs and expense as figures', () => {
  it('rest on hosts, price and the life that is left', () => {
    const projection = run({ purchase });
    expect(explain(projection, 'future/move/write-off/0')).toMatchObject({
      unit: 'money',
      value: '1200.00',
      missing: [],
      because: {
        kind: 'rule',
        rule: 'write-off',
        of: {
          hosts: 'number/hosts/2',
          price: 'input/purchase/price',
          left: 'number/left/36',
          life: 'input/purchase/life',
        },
      },
    });
    expect(explain(projection, 'future/move/write-off')).toMatchObject({
      value: '1200.00',
      missing: [],
      because: { kind: 'sum', of: ['future/move/write-off/0'] },
    });
    expect(explain(projection, 'future/move/expense')).toMatchObject({
      value: '3100.00',
      missing: [],
      because: { kind: 'sum', of: ['future/move/accrued', 'future/move/write-off'] },
    });
    expect(explain(projection, 'future/stay/write-off')).toMatchObject({
      value: '0.00',
      because: { of: [] },
    });
  });

  it('exist where hosts were bought, and for every future', () => {
    const projection = run({ purchase });
    expect(accruedFigures.flatMap((family) => family.list(projection))).toEqual([
      'future/stay/write-off',
      'future/move/write-off',
      'future/move/write-off/0',
      'future/stay/expense',
      'future/move/expense',
    ]);
    for (const id of ['future/move/write-off/1', 'future/move/write-off/x', 'future/none/write-off/0'])
      expect(explain(projection, id)).toBeUndefined();
    expect(explain(projection, 'future/none/write-off')).toBeUndefined();
    expect(explain(projection, 'future/none/expense')).toBeUndefined();
  });

  it('miss no price of what is settled at the horizon alone', () => {
    const due = (month: number) =>
      withLines(
        { futures: [{ id: 'stay' }] },
        { offer: 0, source: 0, month, from: 3, to: 5, amount: 0, priced: false },
      ).projection;
    expect(explain(due(4), 'future/stay/expense')?.missing).toEqual([]);
    expect(explain(due(3), 'future/stay/expense')?.missing).toHaveLength(1);
  });

  it('miss the price of a host that nobody entered', () => {
    const projection = run({ purchase: { sockets: 2, coresPerSocket: 8 } });
    const missing = [{ path: 'purchase/price', code: 'unpriced' }];
    expect(explain(projection, 'future/move/write-off/0')).toMatchObject({
      unit: 'money',
      value: null,
      missing,
    });
    expect(explain(projection, 'future/move/write-off')).toMatchObject({ value: '0.00', missing });
    expect(explain(projection, 'future/move/expense')?.missing).toEqual(missing);
    expect(explain(projection, 'future/stay/write-off')?.missing).toEqual([]);
  });
});
