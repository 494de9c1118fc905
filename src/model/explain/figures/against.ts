import { exact, Exact, minorText } from '../../exact/decimal.ts';
import type { FutureProjection, Projection } from '../../projection.ts';
import { against, type Against } from '../../results/against.ts';
import { baselineOf, explained, futureOf, indexIn, moneyFigure, quantity, range } from '../context.ts';
import type { Because, Explained, FigureId, Missing } from '../explained.ts';
import type { Family } from '../family.ts';
import { missingIn } from '../lines.ts';

interface Compared {
  readonly future: FutureProjection;
  readonly base: FutureProjection;
  readonly result: Against;
  readonly missing: readonly Missing[];
}

const known = new WeakMap<FutureProjection, Against>();

/** The comparison of a future with the baseline, made once per projection; undefined for the baseline itself. */
export function comparedWith(projection: Projection, id: string | undefined): Compared | undefined {
  const future = futureOf(projection, id);
  const base = baselineOf(projection);
  if (!future || !base || base === future) return undefined;
  const result = known.get(future) ?? against(projection, base, future);
  known.set(future, result);
  const missing = [
    ...missingIn(projection, base, { future: base.id, from: 0 }),
    ...missingIn(projection, future, { future: future.id, from: 0 }),
  ];
  return { future, base, result, missing };
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

const upTo = (projection: Projection): number[] => range(projection.compiled.horizon + 1);
const within = (projection: Projection): number[] => range(projection.compiled.horizon);

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
  againstFamily('payback', (projection, compared, id) =>
    monthFigure(projection, compared, id, 'payback', compared.result.paybackMonth),
  ),
  againstFamily('first-saving', (projection, compared, id) =>
    monthFigure(projection, compared, id, 'first-saving', compared.result.firstSavingMonth),
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
    result.difference[month] ?? 0,
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

function discounted(projection: Projection, result: Against, month: number): Exact {
  const { digits, scenario } = projection.compiled;
  const rate = exact(scenario.finance?.rate ?? '0').plus(1);
  return exact(minorText(result.difference[month] ?? 0, digits)).div(rate.pow(new Exact(month).div(12)));
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
  return moneyFigure(projection, id, result.cumulative[month] ?? 0, { kind: 'sum', of }, missing);
}

function monthFigure(
  projection: Projection,
  { future, missing }: Compared,
  id: FigureId,
  what: 'payback' | 'first-saving',
  month: number | null,
): Explained {
  const over = within(projection).map((at) => `against/${future.id}/cumulative/${String(at)}`);
  const because: Because = { kind: 'search', what, over };
  return explained(
    id,
    'month',
    month === null ? null : quantity(id, 'month', month, what).value,
    because,
    missing,
  );
}
