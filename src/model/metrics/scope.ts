import * as z from 'zod/mini';
import { type Count, step, type Step, total } from './step.ts';
import { ceilWhole } from './whole.ts';

/** Where a fraction of a licence is rounded up: on each host, once per cluster, or once for everything. */
export const scopeSchema = z.enum(['host', 'cluster', 'all']);

/** Groups things by the cluster they stand in; things without one form a cluster of their own. */
export function byCluster<T extends { readonly cluster?: string }>(things: readonly T[]): Map<string, T[]> {
  const clusters = new Map<string, T[]>();
  for (const thing of things) {
    const cluster = thing.cluster ?? '';
    const known = clusters.get(cluster);
    if (known === undefined) clusters.set(cluster, [thing]);
    else known.push(thing);
  }
  return clusters;
}

/** Rounds an amount up to whole licences of `size` each, as a step of the working. */
export function roundUp(amount: number, size: number, of?: string): Step {
  return step('round-up', { amount, size }, ceilWhole(amount / size), of);
}

/** Adds everything up and rounds once. */
export function roundOnce(working: readonly Step[], size: number): Count {
  const whole = roundUp(total(working), size);
  return { quantity: whole.result, steps: [...working, whole] };
}

/** Rounds every cluster by itself and adds up the whole licences. */
export function roundPerCluster<T extends { readonly cluster?: string }>(
  things: readonly T[],
  working: (things: readonly T[]) => readonly Step[],
  size: number,
): Count {
  const clusters = [...byCluster(things)].map(([cluster, inside]) => {
    const steps = working(inside);
    return { steps, whole: roundUp(total(steps), size, cluster) };
  });
  return summed(
    clusters.flatMap(({ steps }) => steps),
    clusters.map(({ whole }) => whole),
  );
}

/** What lies on each of several like hosts: an amount per host, and the working behind it. */
export interface LikeHosts {
  readonly of: string | undefined;
  readonly hosts: number;
  readonly amountPerHost: number;
  readonly working: readonly Step[];
}

/** Rounds every host by itself and adds up the whole licences. */
export function roundPerHost(groups: readonly LikeHosts[], size: number): Count {
  const rounded = groups.map(({ of, hosts, amountPerHost, working }) => {
    const one = roundUp(amountPerHost, size, of);
    return {
      working: [...working, one],
      all: step('product', { hosts, perHost: one.result }, hosts * one.result, of),
    };
  });
  return summed(
    rounded.flatMap(({ working }) => working),
    rounded.map(({ all }) => all),
  );
}

/** Closes a count whose parts are whole licences: their sum. */
export function summed(working: readonly Step[], parts: readonly Step[]): Count {
  const quantity = total(parts);
  return { quantity, steps: [...working, ...parts, step('sum', { parts: parts.length }, quantity)] };
}
