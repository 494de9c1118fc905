import * as z from 'zod/mini';
import { type CountedTib, type CountInput, defineMetric } from './metric.ts';
import { licensedCores } from './perCore.ts';
import { summed } from './scope.ts';
import { type Count, step, type Step, total } from './step.ts';
import { ceilWhole } from './whole.ts';

const VMWARE_FLOOR = { floorPerCpu: 16 };

function pooled(tib: readonly CountedTib[], heldCores: number, tibPerCore: number): Count {
  const clusters = tib.map(({ cluster, raw }) => step('cluster-tib', { raw }, ceilWhole(raw), cluster));
  const required = step('sum', { parts: clusters.length }, total(clusters));
  const entitled = step('entitled-tib', { heldCores, tibPerCore }, heldCores * tibPerCore);
  const values = { required: required.result, entitled: entitled.result };
  const beyond = step('difference', values, ceilWhole(required.result - entitled.result));
  return { quantity: beyond.result, steps: [...clusters, required, entitled, beyond] };
}

/** Cores licensed in a cluster: as told, else counted from its hosts by VMware's rule. */
function coresOf({ cluster, cores }: CountedTib, hosts: CountInput['hosts']): number {
  if (cores !== undefined) return cores;
  const here = hosts.filter((host) => (host.cluster ?? '') === cluster);
  return here.reduce((sum, host) => sum + host.count * licensedCores(host, VMWARE_FLOOR), 0);
}

function wholeClusterStep(tib: CountedTib, hosts: CountInput['hosts'], tibPerCore: number): Step {
  const cores = coresOf(tib, hosts);
  const entitled = cores * tibPerCore;
  const needed = ceilWhole(tib.raw - entitled) === 0 ? 0 : ceilWhole(tib.raw);
  return step('cluster-tib-whole', { raw: tib.raw, cores, tibPerCore, entitled }, needed, tib.cluster);
}

/** Raw TiB beyond what held cores entitle to: pooled over clusters, or (VVF in 2024) a cluster whole once it exceeds. */
export const tibBeyondEntitlement = defineMetric(
  'tib-beyond-entitlement',
  { tibPerCore: z.number().check(z.minimum(0)), wholeCluster: z.optional(z.boolean()) },
  {
    unit: 'TiB',
    driver: 'storage',
    placed: () => true,
    formula: 'max(0, ⌈Σ ⌈raw⌉ − held × tibPerCore⌉); wholeCluster: Σ (raw ≤ cores × tibPerCore ? 0 : ⌈raw⌉)',
    count: ({ tib = [], held = 0, hosts }, { tibPerCore, wholeCluster }) =>
      wholeCluster === true
        ? summed(
            [],
            tib.map((cluster) => wholeClusterStep(cluster, hosts, tibPerCore)),
          )
        : pooled(tib, held, tibPerCore),
    from: '2023-12',
    source:
      'Broadcom KB 313548 (VCF 1 TiB per core, VVF 0.25 TiB per core by 2025); Broadcom KB 326663 (VVF 100 GiB per core in 2024, the whole cluster once exceeded)',
    examples: [
      {
        params: { tibPerCore: 1 },
        input: { hosts: [], guests: [], tib: [{ cluster: 'a', raw: 11.52 }], held: 48 },
        quantity: 0,
        source: 'Broadcom KB 313548: 36 TiB of surplus',
      },
      {
        params: { tibPerCore: 0.25 },
        input: { hosts: [], guests: [], tib: [{ cluster: 'a', raw: 44.8 }], held: 128 },
        quantity: 13,
        source: 'derived from Broadcom KB 313548',
      },
      {
        params: { tibPerCore: 0.09765625, wholeCluster: true },
        input: {
          hosts: [],
          guests: [],
          tib: [
            { cluster: 'a', raw: 30, cores: 256 },
            { cluster: 'b', raw: 25, cores: 256 },
          ],
        },
        quantity: 30,
        source: 'derived from Broadcom KB 326663',
      },
    ],
  },
);
