import * as z from 'zod/mini';
import { type CountInput, defineMetric } from './metric.ts';
import { roundUp } from './scope.ts';
import { type Count, step, total } from './step.ts';

/** The weight of a core, and the cores to which VMs are pinned where that is accepted as a boundary (Oracle Linux KVM). */
export const processorParams = {
  factor: z.number().check(z.positive()),
  pinnedCores: z.optional(z.int().check(z.minimum(1))),
};

/** Processors by core factor: the cores of all hosts, or those pinned where there are fewer, times the factor, rounded up once. */
export function processors(
  hosts: CountInput['hosts'],
  { factor, pinnedCores }: { factor: number; pinnedCores?: number | undefined },
): Count {
  const cores = hosts.map(({ count, sockets, coresPerSocket, id }) =>
    step(
      'cores',
      { hosts: count, sockets, coresPerSocket, factor },
      count * sockets * coresPerSocket * factor,
      id,
    ),
  );
  const all = total(cores);
  if (pinnedCores === undefined) {
    const whole = roundUp(all, 1);
    return { quantity: whole.result, steps: [...cores, whole] };
  }
  const least = Math.min(all, pinnedCores * factor);
  const pinned = step('lesser-of-cores-and-pinned', { cores: all, pinnedCores, factor }, least);
  const whole = roundUp(least, 1);
  return { quantity: whole.result, steps: [...cores, pinned, whole] };
}

/** Processors by core factor: physical cores times the factor of their kind, rounded up once (Oracle, x86: 0.5). */
export const perCoreFactor = defineMetric('per-core-factor', processorParams, {
  unit: 'core',
  driver: 'hosts',
  formula: '⌈min(pinnedCores, Σ hosts × sockets × coresPerSocket) × factor⌉',
  count: ({ hosts }, params) => processors(hosts, params),
  source:
    'Oracle processor core factor table: rounded up per factor class; Oracle Linux KVM with pinned virtual CPUs counts as hard partitioning (pythian.com, undated)',
  examples: [
    {
      params: { factor: 0.5 },
      input: { hosts: [{ count: 10, sockets: 2, coresPerSocket: 16 }], guests: [] },
      quantity: 160,
      source: 'consultancy blog: ten hosts of 32 cores',
    },
    {
      params: { factor: 0.75 },
      input: {
        hosts: [
          { count: 1, sockets: 2, coresPerSocket: 1 },
          { count: 4, sockets: 1, coresPerSocket: 1 },
        ],
        guests: [],
      },
      quantity: 5,
      source: 'BigFix documentation: six cores at 0.75',
    },
    {
      params: { factor: 0.5, pinnedCores: 4 },
      input: { hosts: [{ count: 10, sockets: 2, coresPerSocket: 16 }], guests: [] },
      quantity: 2,
      source: 'derived: four pinned cores, whatever the cluster has',
    },
  ],
});
