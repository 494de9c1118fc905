import type { SpareRule } from '../scenario/finance.ts';
import { ceilWhole } from '../tolerance.ts';
import { spareFor } from './size.ts';

/** What every cluster of a platform keeps to: its least and its most hosts, and the hosts that stand by in it. */
export interface ClusterRule {
  readonly least: number;
  readonly most: number;
  readonly spare: SpareRule | undefined;
}

/** So many hosts in so many clusters. */
export interface Split {
  readonly hosts: number;
  readonly clusters: number;
}

/** Spreads hosts over the fewest clusters that hold them, each with its least hosts and its own spare ones (model.md 5). */
export function split(hosts: number, rule: ClusterRule): Split {
  if (hosts === 0) return { hosts: 0, clusters: 0 };
  const most = Math.floor(rule.most);
  const full = mostAtWork(most, rule.spare);
  if (full >= 1 && rule.least <= most) {
    const clusters = Math.max(1, ceilWhole(hosts / full));
    return { hosts: inClusters(hosts, clusters, rule), clusters };
  }
  // A limit that not even the least cluster keeps cannot decide how many hosts there are: it only counts clusters.
  const all = inClusters(hosts, 1, rule);
  return { hosts: all, clusters: ceilWhole(all / most) };
}

/** Hosts that may be at work in a full cluster: its most hosts less those that must stand by. */
function mostAtWork(most: number, spare: SpareRule | undefined): number {
  if (spare === undefined) return most;
  return spare === 'tenth' ? Math.min(most - 2, Math.floor((most * 10) / 11)) : most - spareFor(1, spare);
}

function inClusters(hosts: number, clusters: number, { spare, least }: ClusterRule): number {
  const standBy = spare === undefined ? 0 : spareFor(ceilWhole(hosts / clusters), spare);
  return Math.max(hosts + clusters * standBy, clusters * least);
}
