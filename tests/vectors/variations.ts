import { minorText } from '../../src/model/exact/decimal.ts';
import type { Projection } from '../../src/model/projection.ts';
import { at } from '../../src/model/results/horizons.ts';
import { range, type Level } from '../../src/model/results/range.ts';
import { slipOf } from '../../src/model/results/slip.ts';
import { totalsOf } from '../../src/model/results/totals.ts';

type Totals = Readonly<Record<string, string>>;

/** What a case must give when its moves slip, its prices are read at another level, or its horizon is another one. */
export interface ExpectedVariations {
  /** Per future and months of slipping: what that costs, and renewals that grow, as holding, month, units. */
  readonly slips?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Total per future at each level of prices. */
  readonly levels?: Readonly<Partial<Record<Level, Totals>>>;
  /** Total per future within each horizon. */
  readonly horizons?: Readonly<Record<string, Totals>>;
}

/** What was asked for beside what the model gives, each with the name of the figure. */
export function variations(
  projection: Projection,
  { slips = {}, levels = {}, horizons = {} }: ExpectedVariations,
): { what: string; got: unknown; want: unknown }[] {
  const { scenario, digits } = projection.compiled;
  const money = (minor: number): string => minorText(minor, digits);
  const slipped = Object.entries(slips).flatMap(([id, months]) =>
    Object.entries(months).map(([later, want]) => {
      const future = projection.futures.find((one) => one.id === id);
      const slip = future && slipOf(projection, future, Number(later));
      const hits = slip?.hits.map(({ holding, month, units }) => [holding, month, units]);
      return { what: `${id} ${later} months late`, got: slip && { cost: money(slip.cost), hits }, want };
    }),
  );
  const asked = Object.entries(levels) as [Level, Totals][];
  const ranged = asked.length > 0 ? range(scenario, [], projection.today) : undefined;
  const leveled = asked.map(([level, want]) => ({
    what: `totals at the ${level} level`,
    got: ranged && Object.fromEntries(ranged[level].map(({ future, total }) => [future, money(total)])),
    want,
  }));
  const within = Object.entries(horizons).map(([months, want]) => {
    const other = at(scenario, [], projection.today, Number(months));
    const totals = other.futures.map((one) => [one.id, money(totalsOf(one).total)]);
    return { what: `totals within ${months} months`, got: Object.fromEntries(totals) as unknown, want };
  });
  return [...slipped, ...leveled, ...within];
}
