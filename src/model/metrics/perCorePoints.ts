import * as z from 'zod/mini';
import { type CountInput, defineMetric } from './metric.ts';
import { type Count, step, type Step, total } from './step.ts';
import { ceilWhole } from './whole.ts';

function coresOf(hosts: CountInput['hosts']): Step[] {
  return hosts.map(({ count, sockets, coresPerSocket, id }) =>
    step('cores', { hosts: count, sockets, coresPerSocket }, count * sockets * coresPerSocket, id),
  );
}

/** What the VMs use; a VM of unknown size may use every core there is. */
function usedSteps({ guests }: CountInput, cores: number): Step[] {
  return guests.map(({ vms, vcpu, id }) =>
    vcpu === undefined
      ? step('unknown-vcpu', { vms, cores }, cores, id)
      : step('vms-vcpu', { vms, vcpu }, vms * vcpu, id),
  );
}

function timesPoints(working: readonly Step[], counted: Step, pointsPerCore: number): Count {
  const cores = ceilWhole(counted.result);
  const all = step('product', { cores, pointsPerCore }, cores * pointsPerCore);
  return { quantity: all.result, steps: [...working, counted, all] };
}

function countPoints(input: CountInput, pointsPerCore: number, subCapacity: boolean): Count {
  const hosts = coresOf(input.hosts);
  const cores = total(hosts);
  if (!subCapacity) return timesPoints(hosts, step('sum', { parts: hosts.length }, cores), pointsPerCore);
  const used = usedSteps(input, cores);
  const vcpu = total(used);
  const lesser = step('lesser-of-cores-and-vcpu', { cores, vcpu }, Math.min(cores, vcpu));
  return timesPoints([...hosts, ...used], lesser, pointsPerCore);
}

/** Value points per core (IBM PVU): of all cores of the hosts, or of the VMs' cores where sub-capacity is granted. */
export const perCorePoints = defineMetric(
  'per-core-points',
  { pointsPerCore: z.int().check(z.minimum(1)), subCapacity: z.optional(z.boolean()) },
  {
    unit: 'point',
    driver: 'hosts',
    driverFor: ({ subCapacity }) => (subCapacity === true ? 'guests' : 'hosts'),
    formula: 'pointsPerCore × ⌈Σ cores⌉; subCapacity: pointsPerCore × ⌈min(Σ cores, Σ vms × vcpu)⌉',
    count: (input, { pointsPerCore, subCapacity = false }) => countPoints(input, pointsPerCore, subCapacity),
    source: 'IBM sub-capacity terms (eligible hypervisor and ILMT), 70 PVU per x86 core, consultancy blog',
    examples: [
      {
        params: { pointsPerCore: 70 },
        input: { hosts: [{ count: 4, sockets: 2, coresPerSocket: 16 }], guests: [{ vms: 1, vcpu: 4 }] },
        quantity: 8960,
        source: 'consultancy blog: full capacity of 128 cores',
      },
      {
        params: { pointsPerCore: 70, subCapacity: true },
        input: { hosts: [{ count: 4, sockets: 2, coresPerSocket: 16 }], guests: [{ vms: 1, vcpu: 4 }] },
        quantity: 280,
        source: 'consultancy blog: sub-capacity of four vCPUs',
      },
    ],
  },
);
