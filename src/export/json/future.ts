import { FAMILIES } from '../../model/explain/explain.ts';
import { match } from '../../model/explain/family.ts';
import type { FigureId } from '../../model/explain/explained.ts';
import { sideName } from '../../model/demand/part.ts';
import { modeDecisions, type ModeDecision } from '../../model/results/modes.ts';
import type { FutureProjection, Projection } from '../../model/projection.ts';
import { figureOf } from '../../report/anyFigure.ts';
import { yearsTable } from '../../report/tables/years.ts';
import { exposureResult, type ExposureResult } from './exposure.ts';
import { workloadResult, type WorkloadResult } from './workload.ts';

/** Values by name: an amount as decimal text, or null where it is not known. */
type Amounts = Readonly<Record<string, string | null>>;
type Counts = Readonly<Record<string, readonly number[]>>;

/** One future of a result file: its money in decimal texts, its counts by month from the start. */
export interface FutureResult {
  readonly id: string;
  readonly name: string | null;
  readonly total: string | null;
  readonly cash: string | null;
  readonly charge: string | null;
  readonly credit: string | null;
  readonly accrued: string | null;
  /** Working time in money, which is in no total. */
  readonly freed: string | null;
  /** Whether every price was known. */
  readonly complete: boolean;
  readonly missing: readonly { readonly path: string; readonly code: string }[];
  readonly byYear: readonly (string | null)[];
  readonly byCategory: Amounts;
  readonly byYearAndCategory: readonly Amounts[];
  readonly byProduct: Amounts;
  readonly byCluster: Amounts;
  readonly byGuestKind: Amounts;
  /** What falls on no cluster and no kind of guest. */
  readonly notAttributable: string | null;
  /** Cost by guest workload, over all months and over the steady ones that exist. */
  readonly workload: WorkloadResult;
  /** In which mode every product is licensed from which month on, and the modes that were not taken. */
  readonly modes: readonly ModeDecision[];
  /** What contested products would cost if their claims held, in no other amount; null where none is contested. */
  readonly exposure: ExposureResult | null;
  readonly needed: Counts;
  readonly held: Counts;
  readonly hosts: { readonly vmware: Counts; readonly kvm: Counts };
  readonly vms: { readonly vmware: Counts; readonly kvm: Counts };
  readonly migrated: Counts;
}

/** What a result file says about one future. */
export function futureResult(projection: Projection, future: FutureProjection): FutureResult {
  const value = (id: FigureId): string | null => figureOf(projection, id).value;
  const own = (part: string): string | null => value(`future/${future.id}/${part}`);
  const { missing } = figureOf(projection, `future/${future.id}/total`);
  const source = projection.compiled.scenario.futures.find(({ id }) => id === future.id);
  return {
    id: future.id,
    name: source?.name ?? null,
    total: own('total'),
    cash: own('cash'),
    charge: own('charge'),
    credit: own('credit'),
    accrued: own('accrued'),
    freed: own('freed'),
    complete: missing.length === 0,
    missing,
    ...byYearAndCategory(projection, future),
    byProduct: dimension(projection, future, 'product'),
    byCluster: dimension(projection, future, 'cluster'),
    byGuestKind: dimension(projection, future, 'kind'),
    notAttributable: own('unattributed'),
    workload: workloadResult(projection, future.id),
    modes: modeDecisions(projection, future),
    exposure: exposureResult(projection, future),
    ...countsOf(projection, future),
  };
}

/** Every figure `future/F/<dimension>/<name>` of a future, by its name. */
function dimension(projection: Projection, future: FutureProjection, name: string): Amounts {
  const pattern = `future/:future/${name}/:of`;
  const ids = FAMILIES.find(
    (family) =>
      family.pattern.startsWith(`future/:future/${name}/:`) && family.pattern.split('/').length === 4,
  );
  const found = (ids?.list(projection) ?? []).flatMap((id) => {
    const parts = match(pattern, id);
    return parts?.['future'] === future.id
      ? [[parts['of'] ?? '', figureOf(projection, id).value] as const]
      : [];
  });
  return Object.fromEntries(found);
}

function byYearAndCategory(
  projection: Projection,
  future: FutureProjection,
): Pick<FutureResult, 'byYear' | 'byCategory' | 'byYearAndCategory'> {
  const { columns, rows } = yearsTable(projection, future);
  const value = (cell: FigureId | null | undefined): string | null => figureOf(projection, cell ?? '').value;
  const named = rows.flatMap(({ heading, cells }) =>
    heading.kind === 'category' ? [[heading.category, cells] as const] : [],
  );
  const years = columns.flatMap((column, at) => (column.kind === 'year' ? [at] : []));
  const sums = rows.at(-1)?.cells ?? [];
  return {
    byYear: years.map((at) => value(sums[at])),
    byCategory: Object.fromEntries(named.map(([category, cells]) => [category, value(cells.at(-1))])),
    byYearAndCategory: years.map((at) =>
      Object.fromEntries(named.map(([category, cells]) => [category, value(cells[at])])),
    ),
  };
}

function countsOf(
  projection: Projection,
  future: FutureProjection,
): Pick<FutureResult, 'needed' | 'held' | 'hosts' | 'vms' | 'migrated'> {
  const { offers, clusters, horizon } = projection.compiled;
  const { timeline, plans, demand } = future;
  const named = <T>(
    things: readonly T[],
    name: (thing: T, at: number) => string,
    series: (thing: T, at: number) => ArrayLike<number> | undefined,
  ): Counts =>
    Object.fromEntries(
      things.map((thing, at) => [name(thing, at), Array.from(series(thing, at) ?? [])] as const),
    );
  const offerName = (plan: (typeof plans)[number]): string => offers[plan.offer]?.source.id ?? '';
  const clusterName = (cluster: (typeof clusters)[number]): string => cluster.source.id;
  const onKvm = (at: number): number[] =>
    Array.from({ length: horizon }, (_, month) =>
      (timeline.loads[at]?.vmsKvm ?? []).reduce((sum, one) => sum + (one[month] ?? 0), 0),
    );
  return {
    needed: named(plans, offerName, (plan) => demand.needed[plan.offer]),
    held: named(plans, offerName, (plan) => plan.held),
    hosts: {
      vmware: named(clusters, clusterName, (_, at) => timeline.vmwareHosts[at]),
      kvm: named(
        timeline.kvm,
        (_, at) => sideName(projection.compiled, timeline, at),
        (side) => side.hosts,
      ),
    },
    vms: {
      vmware: named(clusters, clusterName, (_, at) => timeline.loads[at]?.vmsVmware),
      kvm: named(clusters, clusterName, (_, at) => onKvm(at)),
    },
    migrated: named(clusters, clusterName, (_, at) => timeline.migrated[at]),
  };
}
