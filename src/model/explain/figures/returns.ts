import { at, valueAt } from '../../at.ts';
import { exact, Exact, minorText } from '../../exact/decimal.ts';
import { evaluate } from '../../exact/evaluate.ts';
import type { Projection } from '../../projection.ts';
import { returnsOf, type Returns } from '../../results/returns.ts';
import type { Rule } from '../../rules/formula.ts';
import { INVESTMENT, ROI, SETTLEMENT_SHARE } from '../../rules/returns.ts';
import { explained, indexIn, moneyFigure, range } from '../context.ts';
import type { Because, Explained, FigureId } from '../explained.ts';
import type { Family } from '../family.ts';
import {
  againstFamily,
  comparedWith,
  discounted,
  monthFigure,
  upTo,
  within,
  type Compared,
} from './against.ts';

/** What the difference yields: rates of return, investment and return on it, discounted payback (model.md 9). */
export const returnFigures: readonly Family[] = [
  againstFamily('settlement-share', (projection, compared, id) =>
    ratio(projection, compared, id, SETTLEMENT_SHARE, {
      settlement: [`difference/${String(projection.compiled.horizon)}`, settlementOf(projection, compared)],
      savings: ['savings', compared.result.savings],
    }),
  ),
  againstFamily('lowest', (projection, compared, id) => {
    const over = within(projection).map(
      (month) => `against/${compared.future.id}/cumulative/${String(month)}`,
    );
    const { lowest } = returns(projection, compared);
    return moneyFigure(projection, id, lowest, { kind: 'search', what: 'lowest', over }, compared.missing);
  }),
  againstFamily('investment', (projection, compared, id) => {
    const of = { lowest: `against/${compared.future.id}/lowest` };
    const because: Because = { kind: 'rule', rule: INVESTMENT.id, of };
    const { investment } = returns(projection, compared);
    return investment === null
      ? without(id, 'money', because, compared, 'no-outlay')
      : moneyFigure(projection, id, investment, because, compared.missing);
  }),
  againstFamily('roi', (projection, compared, id) =>
    ratio(projection, compared, id, ROI, {
      savings: ['savings', compared.result.savings],
      investment: ['investment', returns(projection, compared).investment],
    }),
  ),
  againstFamily('irr', (projection, compared, id) => {
    const { rates, noRate } = returns(projection, compared);
    const because = searchedRates(projection, compared);
    return noRate === undefined
      ? explained(id, 'share', at(rates, 0), because, compared.missing)
      : without(id, 'share', because, compared, noRate);
  }),
  rateFamily(),
  againstFamily('pv-cumulative/:month', presentSum, within),
  againstFamily('discounted-payback', (projection, compared, id) =>
    monthFigure(projection, compared, id, {
      what: 'payback',
      series: 'pv-cumulative',
      ...returns(projection, compared).discountedPayback,
    }),
  ),
];

/** Each of several rates by its place, ascending. */
function rateFamily(): Family {
  return {
    pattern: 'against/:future/irr/:place',
    list: (projection) =>
      projection.futures.flatMap((future) => {
        const compared = comparedWith(projection, future.id);
        const rates = compared ? returns(projection, compared).rates : [];
        return range(rates.length).map((place) => `against/${future.id}/irr/${String(place)}`);
      }),
    explain: (projection, parts, id) => {
      const compared = comparedWith(projection, parts['future']);
      if (!compared) return undefined;
      const { rates } = returns(projection, compared);
      const place = indexIn(parts['place'], rates.length);
      if (place === undefined) return undefined;
      const because = { ...searchedRates(projection, compared), place };
      return explained(id, 'share', at(rates, place), because, compared.missing);
    },
  };
}

function returns(projection: Projection, { result }: Compared): Returns {
  return returnsOf(result, projection.compiled.scenario.finance?.rate ?? '0');
}

function settlementOf(projection: Projection, { result }: Compared): number {
  return valueAt(result.difference, projection.compiled.horizon);
}

function searchedRates(projection: Projection, { future }: Compared): Extract<Because, { kind: 'search' }> {
  const over = upTo(projection).map((month) => `against/${future.id}/difference/${String(month)}`);
  return { kind: 'search', what: 'irr', over };
}

/** A ratio of two amounts by its rule: null where the lower one is 0 or does not exist. */
function ratio(
  projection: Projection,
  compared: Compared,
  id: FigureId,
  rule: Rule,
  slots: Readonly<Record<string, readonly [figure: string, minor: number | null]>>,
): Explained {
  const { digits } = projection.compiled;
  const entries = Object.entries(slots);
  const of = Object.fromEntries(
    entries.map(([name, [figure]]) => [name, `against/${compared.future.id}/${figure}`]),
  );
  const because: Because = { kind: 'rule', rule: rule.id, of };
  const [, [, divisor]] = at(entries, 1);
  if (!divisor) return without(id, 'share', because, compared, divisor === 0 ? 'no-savings' : 'no-outlay');
  const values = entries.map(([name, [, minor]]) => [name, exact(minorText(Number(minor), digits))] as const);
  const value = evaluate(rule.formula, Object.fromEntries(values), digits);
  return explained(id, 'share', value.isZero() ? '0' : value.toString(), because, compared.missing);
}

function without(
  id: FigureId,
  unit: Rule['unit'],
  because: Because,
  { missing }: Compared,
  reason: string,
): Explained {
  return { ...explained(id, unit, null, because, missing), reason };
}

function presentSum(
  projection: Projection,
  { future, result, missing }: Compared,
  id: FigureId,
  parts: Readonly<Record<string, string>>,
): Explained | undefined {
  const month = indexIn(parts['month'], projection.compiled.horizon);
  if (month === undefined) return undefined;
  const of = range(month + 1).map((at) => `against/${future.id}/pv/${String(at)}`);
  const sum = range(month + 1).reduce(
    (total, at) => total.plus(discounted(projection, result, at)),
    new Exact(0),
  );
  return explained(id, 'money', sum.toString(), { kind: 'sum', of }, missing);
}
