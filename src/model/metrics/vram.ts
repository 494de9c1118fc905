import * as z from 'zod/mini';
import type { CountedGuests, CountInput } from './metric.ts';
import { perSocket } from './perSocket.ts';
import { roundUp } from './scope.ts';
import { type Count, step, type Step, total } from './step.ts';
import { running } from './vms.ts';

/** GiB of configured VM memory to which one CPU licence entitles. */
export const entitlementGiB = z.number().check(z.positive());

/** Configured memory of the running VMs in GiB, each VM counted up to a cap; VMs of unknown memory are named, not guessed. */
export function memorySteps(guests: readonly CountedGuests[], capGiB?: number): Step[] {
  return running(guests).map(({ vms, ramGiB, id }) => {
    if (ramGiB === undefined) return step('unknown-ram', { vms }, 0, id);
    if (capGiB === undefined) return step('vms-ram', { vms, ramGiB }, vms * ramGiB, id);
    return step('vms-ram', { vms, ramGiB, capGiB }, vms * Math.min(ramGiB, capGiB), id);
  });
}

/** CPU licences for pooled memory: those the sockets take, or more where the pool does not cover the demand. */
export function countPool(
  input: CountInput,
  demand: readonly Step[],
  measure: Step,
  entitlement: number,
): Count {
  const sockets = perSocket.count(input, {});
  const memory = roundUp(measure.result, entitlement);
  const quantity = Math.max(sockets.quantity, memory.result);
  const values = { sockets: sockets.quantity, memory: memory.result };
  const last = step('greater-of-sockets-and-ram', values, quantity);
  const pool = step('sum', { parts: demand.length }, total(demand));
  return { quantity, steps: [...demand, pool, measure, memory, ...sockets.steps, last] };
}
