import type { MetricRef } from '../model/metrics/registry.ts';
import type { Entry } from './schema.ts';

/** An entry without a price: what the search for it gave, and how the product is counted as far as anybody says. */
export interface Unpriced extends Partial<Entry> {
  readonly id: string;
  readonly name: string;
  readonly said?: string;
  readonly url?: string;
}

const PER_HOST: MetricRef = { id: 'per-host' };

/** An offer that asks for the user's quote; counted per host where the sources do not say how. */
export function quoted({ said = 'Price not found', url, ...entry }: Unpriced): Entry {
  return {
    kind: 'hypervisor',
    metric: PER_HOST,
    ...(entry.metric === undefined ? { metricAssumed: true } : {}),
    prices: [],
    source: { said, ...(url === undefined ? {} : { url }), asOf: '2026-11-22', confidence: 'unknown' },
    reviewBy: '2027-05',
    ...entry,
  };
}
