import { metricById, type MetricRef } from './registry.ts';

/** Licences as they are assigned to hosts: the metric that counts them part by part, and how many of its units one licence has. */
export interface Assigned {
  readonly metric: MetricRef;
  readonly size: number;
}

/**
 * How the licences that lie with hosts are counted before they are rounded over all of them: packs and stacked sets by what
 * is in them (model.md 7); undefined where a licence is assigned to no host.
 */
export function assignedBy(metric: MetricRef): Assigned | undefined {
  if (metric.id === 'packs') return inPacks(metric);
  if (metric.id === 'per-core-stacked') {
    const { coresPerLicence = 1, ...cores } = metric;
    return { metric: cores, size: coresPerLicence };
  }
  const byHost = metricById(metric.id).perHost !== undefined || STACKED.has(metric.id);
  return byHost ? { metric, size: 1 } : undefined;
}

/** Stacked on each host by itself, in whole licences. */
const STACKED: ReadonlySet<string> = new Set(['per-host-stacked', 'per-socket-pair-stacked']);

function inPacks({ of, size, floorPerCpu, floorPerHost }: MetricRef & { id: 'packs' }): Assigned | undefined {
  switch (of) {
    case 'vm':
      return undefined;
    case 'core':
      return { metric: { id: 'per-core', floorPerCpu, floorPerHost }, size };
    case 'socket':
      return { metric: { id: 'per-socket' }, size };
    case 'host':
      return { metric: { id: 'per-host' }, size };
  }
}
