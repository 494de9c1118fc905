import type { Count, StepCode } from '../../../src/model/metrics/step.ts';
import { licensedCores } from './counts.ts';
import { numberOf } from './fields.ts';
import type { Case } from './vector.ts';

// TiB per core: Broadcom KB 313548 (VCF; VVF by 2025) and KB 326663 (VVF in 2024: 100 GiB).
const TIB_PER_CORE: [RegExp, number][] = [
  [/vcf/, 1],
  [/100gib/, 0.09765625],
  [/vvf/, 0.25],
];

const perCoreOf = ({ metric, input }: Case): number =>
  numberOf(input, 'entitlementTiBPerCore') ?? TIB_PER_CORE.find(([name]) => name.test(metric))?.[1] ?? 0;

const heldOf = (of: Case): number =>
  numberOf(of.input, 'purchasedCores', 'heldCores') ?? licensedCores(of) ?? 0;

function count(of: Case, wholeCluster: boolean): Count {
  const rule = { id: 'tib-beyond-entitlement' as const, tibPerCore: perCoreOf(of), wholeCluster };
  return of.count(rule, { hosts: of.hosts, guests: [], tib: of.tib, held: heldOf(of) });
}

function pooled(of: Case, what: StepCode): number | undefined {
  return of.tib.length === 0 ? undefined : count(of, false).steps.find((step) => step.what === what)?.result;
}

/** TiB to buy: pooled, or whole clusters by the 2024 rule of VVF. */
export const addOnTiB = (of: Case): number | undefined =>
  of.tib.length === 0 ? undefined : count(of, of.metric.includes('100gib')).quantity;

/** TiB that the licensed cores bring with them. */
export const entitledTiB = (of: Case): number | undefined => pooled(of, 'entitled-tib');

/** Raw TiB, rounded up for each cluster. */
export const roundedTiB = (of: Case): number | undefined => pooled(of, 'sum');

/** Raw TiB of the first cluster. */
export const rawTiB = (of: Case): number | undefined => of.tib[0]?.raw;

/** Rounded raw TiB less the entitlement; negative where capacity is left over. */
export function balanceTiB(of: Case): number | undefined {
  const rounded = roundedTiB(of);
  const entitled = entitledTiB(of);
  return rounded === undefined || entitled === undefined ? undefined : rounded - entitled;
}

/** Entitlement that nothing uses. */
export function surplusTiB(of: Case): number | undefined {
  const balance = balanceTiB(of);
  return balance === undefined ? undefined : Math.max(0, -balance);
}
