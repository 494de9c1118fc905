import type { ReadCluster, ReadEstate } from './reconcile/estate.ts';

/** Running VMs of a cluster in two exports, and the growth per year that leads from the one to the other. */
export interface ClusterGrowth {
  /** The id of the cluster in the newer export. */
  readonly cluster: string;
  readonly then: number;
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
    }
  | { readonly clusters?: undefined; readonly because: 'no-day' | 'too-near' };

/** Over fewer days, a handful of VMs more would become a hundred a year. */
const FEWEST_DAYS = 28;

/** Growth of each cluster that both exports list: (now ÷ then) to the power of 365.25 ÷ days, less one. */
export function growthOf(older: ReadEstate, newer: ReadEstate): Growth {
  const [since, until] = [older.source.exportedOn, newer.source.exportedOn];
  if (since === undefined || until === undefined) return { because: 'no-day' };
  const days = Math.round((Date.parse(until) - Date.parse(since)) / DAY);
  if (!(days >= FEWEST_DAYS)) return { because: 'too-near' };
  const clusters = newer.clusters.flatMap((cluster) => {
    const before = older.clusters.find((one) => one.name === cluster.name && one.site === cluster.site);
    if (!before) return [];
    const [then, now] = [runningOf(before), runningOf(cluster)];
    const one = { cluster: cluster.id, then, now };
    return [then > 0 && now > 0 ? { ...one, rate: rateOf(then, now, days) } : one];
  });
  return { since, until, days, clusters };
}

const DAY = 86_400_000;
const DAYS_PER_YEAR = 365.25;

function runningOf({ guests }: ReadCluster): number {
  return guests.reduce((sum, { vms, poweredOn }) => sum + (poweredOn === false ? 0 : vms), 0);
}

function rateOf(then: number, now: number, days: number): string {
  return String(Number(((now / then) ** (DAYS_PER_YEAR / days) - 1).toFixed(4)));
}
