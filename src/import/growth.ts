import type { ImportProblem } from './problem.ts';
import type { ReadCluster, ReadEstate } from './reconcile/estate.ts';

/** Running VMs of a cluster in two exports, and the growth per year that leads from the one to the other. */
export interface ClusterGrowth {
  /** The id of the cluster in the newer export. */
  readonly cluster: string;
  /** Unknown of a cluster that the older export does not list. */
  readonly then?: number;
  readonly now: number;
  /** Unknown of a cluster that ran nothing then, or runs nothing now. */
  readonly rate?: string;
}

/** Growth between two exports of different days, or why nothing can be said of it. */
export type Growth =
  | {
      readonly since: string;
      readonly until: string;
      readonly days: number;
      readonly clusters: readonly ClusterGrowth[];
      /** Clusters that the newer export no longer lists. */
      readonly gone: readonly { readonly name: string; readonly then: number }[];
    }
  | { readonly clusters?: undefined; readonly because: 'no-day' | 'too-near' | 'several-days' }
  | {
      readonly clusters?: undefined;
      readonly because: 'unreadable';
      readonly problems: readonly ImportProblem[];
    };

/** Over fewer days, a handful of VMs more would become a hundred a year. */
const FEWEST_DAYS = 28;

/** Growth of each cluster that both exports list: (now ÷ then) to the power of 365.25 ÷ days, less one. */
export function growthOf(older: ReadEstate, newer: ReadEstate): Growth {
  const [since, until] = [older.source.exportedOn, newer.source.exportedOn];
  if (since === undefined || until === undefined) return { because: 'no-day' };
  if ([older, newer].some(isOfLongTime)) return { because: 'several-days' };
  const days = daysBetween(since, until);
  if (!(days >= FEWEST_DAYS)) return { because: 'too-near' };
  const pairs = newer.clusters.map((cluster) => ({ cluster, before: sameIn(older, newer, cluster) }));
  const known = new Set(pairs.map(({ before }) => before));
  return {
    since,
    until,
    days,
    clusters: pairs.map(({ cluster, before }) => grown(cluster, before, days)),
    gone: older.clusters
      .filter((cluster) => !known.has(cluster))
      .map((cluster) => ({ name: cluster.name ?? cluster.id, then: runningOf(cluster) })),
  };
}

function grown(cluster: ReadCluster, before: ReadCluster | undefined, days: number): ClusterGrowth {
  const now = runningOf(cluster);
  if (!before) return { cluster: cluster.id, now };
  const then = runningOf(before);
  const one = { cluster: cluster.id, then, now };
  return then > 0 && now > 0 ? { ...one, rate: rateOf(then, now, days) } : one;
}

/** The same cluster in the older export: that of its vCenter or, where there is only one of its name and site, that one. */
function sameIn(
  older: ReadEstate,
  newer: ReadEstate,
  { id, name, site }: ReadCluster,
): ReadCluster | undefined {
  const alike = ({ clusters }: ReadEstate): readonly ReadCluster[] =>
    clusters.filter((one) => one.name === name && one.site === site);
  const [then, now] = [alike(older), alike(newer)];
  const center = newer.centers[id];
  const own = then.filter((one) => older.centers[one.id] === center);
  if (own.length === 1) return own[0];
  return then.length === 1 && now.length === 1 ? then[0] : undefined;
}

const DAY = 86_400_000;
const DAYS_PER_YEAR = 365.25;

function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY);
}

/** Whether what is read together was exported over a time in which an estate grows. */
function isOfLongTime({ source: { exportedOn, exportedUntil } }: ReadEstate): boolean {
  if (exportedOn === undefined || exportedUntil === undefined) return false;
  return daysBetween(exportedOn, exportedUntil) >= FEWEST_DAYS;
}

function runningOf({ guests }: ReadCluster): number {
  return guests.reduce((sum, { vms, poweredOn }) => sum + (poweredOn === false ? 0 : vms), 0);
}

function rateOf(then: number, now: number, days: number): string {
  return String(Number(((now / then) ** (DAYS_PER_YEAR / days) - 1).toFixed(4)));
}
