import { sure, valueAt } from '../../at.ts';
import { exact, Exact, minorText } from '../../exact/decimal.ts';
import type { FutureProjection, Projection } from '../../projection.ts';
import { against, type Against } from '../../results/against.ts';
import { eachOnce } from '../../scenario/eachOnce.ts';
import { baselineOf, explained, futureOf, indexIn, moneyFigure, range } from '../context.ts';
import type { Because, Explained, FigureId, Missing } from '../explained.ts';
import type { Family } from '../family.ts';
import { missingIn } from '../lines.ts';

/** Two futures compared, and what is missing from either. */
export interface Compared {
  readonly future: FutureProjection;
  readonly base: FutureProjection;
  readonly result: Against;
  readonly missing: readonly Missing[];
}

/** The comparison of a future with the baseline; undefined for the baseline itself. */
export function comparedWith(projection: Projection, id: string | undefined): Compared | undefined {
  const future = futureOf(projection, id);
  const base = baselineOf(projection);
  if (!future || !base || base === future) return undefined;
  const result = against(projection, base, future);
  const missing = [base, future].flatMap((one) => missingIn(projection, one, { future: one.id, from: 0 }));
  return { future, base, result, missing: eachOnce(missing) };
}

function others(projection: Projection, ids: (future: FutureProjection) => readonly FigureId[]): FigureId[] {
  return projection.futures
    .filter((future) => future !== baselineOf(projection))
    .flatMap((future) => [...ids(future)]);
}

/** A family of figures that compare a future with the baseline. */
export function againstFamily(
  part: string,
  explain: (
    projection: Projection,
    compared: Compared,
    id: FigureId,
    parts: Readonly<Record<string, string>>,
  ) => Explained | undefined,
  places: (projection: Projection) => readonly number[] | undefined = () => undefined,
): Family {
  return {
    pattern: `against/:future/${part}`,
    list: (projection) =>
      others(projection, (future) => {
        const at = places(projection);
        const id = `against/${future.id}/${part.replace('/:month', '')}`;
        return at ? at.map((month) => `${id}/${String(month)}`) : [id];
      }),
    explain: (projection, parts, id) => {
      const compared = comparedWith(projection, parts['future']);
      return compared && explain(projection, compared, id, parts);
    },
  };
}

function difference(value: (result: Against) => number, part: string) {
  return (projection: Projection, { future, base, result, missing }: Compared, id: FigureId): Explained => {
    const of = { baseline: `future/${base.id}/${part}`, future: `future/${future.id}/${part}` };
    return moneyFigure(projection, id, value(result), { kind: 'rule', rule: 'difference', of }, missing);
  };
}

/** Months from 0 to the horizon itself, where the settlement stands. */
export const upTo = (projection: Projection): number[] => range(projection.compiled.horizon + 1);
/** Months within the horizon. */
export const within = (projection: Projection): number[] => range(projection.compiled.horizon);

/** Savings, net present value, payback and first saving of every future against the baseline (model.md 9). */
export const againstFigures: readonly Family[] = [
  againstFamily(
    'savings',
    difference((result) => result.savings, 'total'),
  ),
  againstFamily(
    'savings-cash',
    difference((result) => result.savingsCash, 'cash'),
  ),
  againstFamily('difference/:month', monthDifference, upTo),
  againstFamily('pv/:month', monthPresentValue, upTo),
  againstFamily('pv-sum', (projection, compared, id) => {
    const of = upTo(projection).map((month) => `against/${compared.future.id}/pv/${String(month)}`);
    const sum = upTo(projection).reduce(
      (total, month) => total.plus(discounted(projection, compared.result, month)),
      new Exact(0),
    );
    return explained(id, 'money', sum.toString(), { kind: 'sum', of }, compared.missing);
  }),
  againstFamily('npv', (projection, compared, id) =>
    moneyFigure(
      projection,
      id,
      compared.result.npv,
      { kind: 'rule', rule: 'npv', of: { sum: `against/${compared.future.id}/pv-sum` } },
      compared.missing,
    ),
  ),
  againstFamily('cumulative/:month', cumulativeAt, within),
  againstFamily('payback', (projection, compared, id) => {
    const { paybackMonth, noPayback } = compared.result;
    return monthFigure(projection, compared, id, {
      what: 'payback',
      series: 'cumulative',
      month: paybackMonth,
      reason: noPayback,
    });
  }),
  againstFamily('first-saving', (projection, compared, id) =>
    monthFigure(projection, compared, id, {
      what: 'first-saving',
      series: 'cumulative',
      month: compared.result.firstSavingMonth,
      reason: 'not-within-horizon',
    }),
  ),
];

function monthDifference(
  projection: Projection,
  { future, base, result, missing }: Compared,
  id: FigureId,
  parts: Readonly<Record<string, string>>,
): Explained | undefined {
  const { horizon } = projection.compiled;
  const month = indexIn(parts['month'], horizon + 1);
  if (month === undefined) return undefined;
  const part = month === horizon ? 'settlement' : `cash/month/${String(month)}`;
  const of = { baseline: `future/${base.id}/${part}`, future: `future/${future.id}/${part}` };
  return moneyFigure(
    projection,
    id,
    valueAt(result.difference, month),
    { kind: 'rule', rule: 'difference', of },
    missing,
  );
}

function monthPresentValue(
  projection: Projection,
  { future, result, missing }: Compared,
  id: FigureId,
  parts: Readonly<Record<string, string>>,
): Explained | undefined {
  const month = indexIn(parts['month'], projection.compiled.horizon + 1);
  if (month === undefined) return undefined;
  const of = {
    difference: `against/${future.id}/difference/${String(month)}`,
    rate: 'input/finance/rate',
    month: `number/month/${String(month)}`,
  };
  return explained(
    id,
    'money',
    discounted(projection, result, month).toString(),
    { kind: 'rule', rule: 'present-value', of },
    missing,
  );
}

// Sums of present values ask for the same months again and again, and exact powers are slow.
const present = new WeakMap<Against, Map<number, Exact>>();

/** Exact present value of one month's difference in major units. */
export function discounted(projection: Projection, result: Against, month: number): Exact {
  const months = present.get(result) ?? new Map<number, Exact>();
  present.set(result, months);
  const value = months.get(month) ?? presentValueOf(projection, result, month);
  months.set(month, value);
  return value;
}

function presentValueOf(projection: Projection, result: Against, month: number): Exact {
  const { digits, scenario } = projection.compiled;
  const rate = exact(scenario.finance?.rate ?? '0').plus(1);
  return exact(minorText(valueAt(result.difference, month), digits)).div(rate.pow(new Exact(month).div(12)));
}

function cumulativeAt(
  projection: Projection,
  { future, result, missing }: Compared,
  id: FigureId,
  parts: Readonly<Record<string, string>>,
): Explained | undefined {
  const month = indexIn(parts['month'], projection.compiled.horizon);
  if (month === undefined) return undefined;
  const of = range(month + 1).map((at) => `against/${future.id}/difference/${String(at)}`);
  return moneyFigure(projection, id, valueAt(result.cumulative, month), { kind: 'sum', of }, missing);
}

/** What a search for a month found in a series of figures; the reason is there when it found none. */
export interface FoundMonth {
  readonly what: 'payback' | 'first-saving';
  readonly series: 'cumulative' | 'pv-cumulative';
  readonly month: number | null;
  readonly reason: string | undefined;
}

/** A month found by a search over a monthly series of the comparison; null with a reason where there is none. */
export function monthFigure(
  projection: Projection,
  { future, missing }: Compared,
  id: FigureId,
  { what, series, month, reason }: FoundMonth,
): Explained {
  const over = within(projection).map((at) => `against/${future.id}/${series}/${String(at)}`);
  const because: Because = { kind: 'search', what, over };
  if (month !== null) return explained(id, 'month', String(month), because, missing);
  return { ...explained(id, 'month', null, because, missing), reason: sure(reason) };
}
