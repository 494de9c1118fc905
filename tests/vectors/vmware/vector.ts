import * as z from 'zod';
import type { CountedGuests, CountedHosts, CountedTib } from '../../../src/model/metrics/metric.ts';
import { countMetric, type MetricRef } from '../../../src/model/metrics/registry.ts';
import { guestsOf, hostsOf, tibOf } from './estate.ts';
import { type Fields, numberOf } from './fields.ts';

const fields = z.record(z.string(), z.unknown());

/** A published example: what was counted, by which rule, and what the source says the answer is. */
export const vectorSchema = z.looseObject({
  id: z.string(),
  metric: z.string(),
  input: fields,
  expected: fields,
  note: z.string().optional(),
});

/** A published example; see vectorSchema. */
export type Vector = z.infer<typeof vectorSchema>;

/** A vector whose rule is known, in the model's terms. */
export interface Case {
  readonly metric: string;
  readonly input: Fields;
  readonly hosts: readonly CountedHosts[];
  readonly guests: readonly CountedGuests[];
  readonly tib: readonly CountedTib[];
  /** How its licences are counted, where it counts any. */
  readonly rule?: MetricRef;
  /** Whatever it counts goes through here. */
  readonly count: typeof countMetric;
}

const KNOWN =
  /^(per-core|per-cpu|per-socket|vram-v[12]$|vsan-tib|capacity-check|min-order|price|sns|late-renewal|(renewal-)?uplift|penalty|promotion|discount)/;

// GB of vRAM per CPU licence: vSphere 5.0 tables of 2011-07-12 and 2011-08-03, reprinted by a Microsoft blog 2011-08-15.
const VRAM: Record<string, { v1: number; v2: number }> = {
  free: { v1: 8, v2: 32 },
  essentials: { v1: 24, v2: 32 },
  essentialsplus: { v1: 24, v2: 32 },
  standard: { v1: 24, v2: 32 },
  enterprise: { v1: 32, v2: 64 },
  enterpriseplus: { v1: 48, v2: 96 },
};

/** The edition of a vector, without the release and spaces: "vSphere 4 Enterprise Plus" is `enterpriseplus`. */
export function editionOf(input: Fields): string {
  const edition = typeof input['edition'] === 'string' ? input['edition'] : '';
  return edition
    .toLowerCase()
    .replace(/^vsphere \d+/, '')
    .replaceAll(' ', '');
}

/** GB of vRAM per CPU licence, as given or by edition. */
export function vramEntitlement(metric: string, input: Fields): number | undefined {
  const given = numberOf(input, 'entitlementGBPerCpu', 'entitlementGB');
  return given ?? VRAM[editionOf(input)]?.[metric === 'vram-v1' ? 'v1' : 'v2'];
}

/** Cores that one vSphere 4 licence of an edition covers on a CPU (vm-help.com/?p=267, quoting the EULA). */
export function coreCapOfVsphere4(input: Fields): number {
  return numberOf(input, 'coreCap') ?? (/advanced|enterpriseplus/.test(editionOf(input)) ? 12 : 6);
}

/** Pooled vRAM of that version, with the cap per VM that the vector names. */
export function vramRule(metric: string, input: Fields, entitlementGiB: number): MetricRef {
  const capGiB = numberOf(input, 'perVmCapGB');
  if (metric === 'vram-v1') return { id: 'vram-v1', entitlementGiB };
  return capGiB === undefined ? { id: 'vram-v2', entitlementGiB } : { id: 'vram-v2', entitlementGiB, capGiB };
}

/** The rule that a vector names: the numbers of a rule come from its name ("16min", "32core") or its input. */
export function ruleOf(metric: string, input: Fields): MetricRef | undefined {
  const named = (pattern: RegExp): number | undefined => {
    const found = pattern.exec(metric)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  if (metric.startsWith('vram')) {
    const entitlement = vramEntitlement(metric, input);
    return entitlement === undefined ? undefined : vramRule(metric, input, entitlement);
  }
  if (metric.startsWith('per-socket-core-cap'))
    return { id: 'per-socket-core-cap', cores: coreCapOfVsphere4(input) };
  if (metric.startsWith('per-cpu')) return { id: 'per-socket-core-cap', cores: named(/(\d+)core/) ?? 32 };
  if (metric.startsWith('per-socket') || Object.keys(input).some((key) => key.endsWith('PerCpu'))) {
    return { id: 'per-socket' };
  }
  const floorPerCpu = numberOf(input, 'floorPerCpu', 'minCoresPerCpu') ?? named(/(\d+)min/) ?? 16;
  return { id: 'per-core', floorPerCpu };
}

/** The case of a vector, or undefined where its rule is unknown here. */
export function caseOf({ metric, input }: Vector, count = countMetric): Case | undefined {
  if (!KNOWN.test(metric)) return undefined;
  const rule = ruleOf(metric, input);
  const estate = { metric, input, hosts: hostsOf(input), guests: guestsOf(input), tib: tibOf(input), count };
  return rule === undefined ? estate : { ...estate, rule };
}
