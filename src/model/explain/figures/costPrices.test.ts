import { expect, it } from 'vitest';
import { projected } from '../../../../tests/small/costs.ts';
import { run } from '../../../../tests/small/scenario.ts';
import { PARAM_DEFAULTS } from '../../costs/params.ts';
import { explain } from '../explain.ts';

it('an amount that is neither entered nor published is missing, and has no source', () => {
  const projection = run({ costs: [{ id: 'm', item: 'fixed' }] });
  expect(explain(projection, 'cost/m/amount')).toEqual({
    id: 'cost/m/amount',
    unit: 'money/unit',
    value: null,
    because: { kind: 'leaf', leaf: { kind: 'input', path: 'costs/m/amount', assumed: true } },
    missing: [{ path: 'costs/m/amount', code: 'unpriced' }],
  });
});

it('a number of an item that nobody entered anything of is the default', () => {
  const projection = projected({ item: 'power', amount: '0.12' });
  expect(explain(projection, 'cost/c/params/pue')).toMatchObject({
    value: PARAM_DEFAULTS.pue?.value,
    because: { leaf: { assumed: true } },
  });
});

it('a published amount in the currency of the scenario is converted by no rate', () => {
  const rates = [{ id: 'd', currency: 'USD', rate: '2', date: '2026-11-20', source: 's' }];
  const projection = run({ costs: [{ id: 'm', item: 'migration-per-vm' }], rates });
  expect(explain(projection, 'cost/m/amount')).toMatchObject({
    value: '949',
    because: { kind: 'leaf', leaf: { kind: 'input', assumed: true } },
  });
});
