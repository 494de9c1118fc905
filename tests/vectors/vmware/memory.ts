import type { StepCode } from '../../../src/model/metrics/step.ts';
import { memoryAsGuests } from './estate.ts';
import { numberOf, numbers } from './fields.ts';
import { socketLicences } from './counts.ts';
import { type Case, vramEntitlement, vramRule } from './vector.ts';

function resultOf(of: Case, what: StepCode): number | undefined {
  const { steps } = of.count(vramRule(of.metric, of.input, 1), { hosts: [], guests: of.guests });
  return steps.find((step) => step.what === what)?.result;
}

/** Configured GB of the VMs that run, each up to the cap. */
export function usedGB(of: Case): number | undefined {
  return of.guests.length === 0 ? undefined : resultOf(of, 'sum');
}

/** GB of every licence key of the pool. */
export function poolByKey(of: Case): number[] | undefined {
  const entitlement = vramEntitlement(of.metric, of.input);
  return entitlement === undefined ? undefined : numbers(of.input['keys']).map((cpus) => cpus * entitlement);
}

/** GB to which the keys, or the sockets of the hosts, entitle together. */
export function poolGB(of: Case): number | undefined {
  const told = numberOf(of.input, 'poolGB');
  const entitlement = vramEntitlement(of.metric, of.input);
  if (told !== undefined || entitlement === undefined) return told;
  const keys = poolByKey(of) ?? [];
  return keys.length > 0 ? keys.reduce((sum, key) => sum + key, 0) : socketLicences(of) * entitlement;
}

/** Mean of the months, as the later rule measures it. */
export function averageGB(of: Case): number | undefined {
  return countMonths(of, 'vram-v2')?.steps.find((step) => step.what === 'average-of-months')?.result;
}

/** Whether the pool suffices: taken as the entitlement of one licence, it does if one licence is enough. */
export function compliant(of: Case, metric = of.metric): boolean | undefined {
  const months = countMonths(of, metric);
  if (months !== undefined) return months.quantity <= 1;
  const pool = poolGB(of);
  if (pool === undefined || of.guests.length === 0) return undefined;
  return of.count(vramRule(metric, of.input, pool), { hosts: [], guests: of.guests }).quantity <= 1;
}

function countMonths(of: Case, metric: string) {
  const months = numbers(of.input['monthlyUsedGB']);
  const now = months.at(-1);
  if (now === undefined) return undefined;
  const rule = vramRule(metric, of.input, poolGB(of) ?? 1);
  return of.count(rule, { hosts: [], guests: memoryAsGuests(now), previous: months.slice(0, -1) });
}
