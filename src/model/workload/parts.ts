import { at } from '../at.ts';
import { licencesOf } from '../attribution/cells.ts';
import type { CostCategory, DriverId } from '../costs/row.ts';
import type { Ground } from '../demand/part.ts';
import { driverOf } from '../metrics/registry.ts';
import type { Product } from '../scenario/products.ts';

/** What a workload's money is spent on, in the order in which it is shown. */
export const WORKLOAD_PARTS = ['platform', 'guest-os', 'middleware', 'hardware', 'operations'] as const;

/** One of the things that a workload's money is spent on. */
export type WorkloadPart = (typeof WORKLOAD_PARTS)[number];

/** What other costs are spent on, by their category. */
export const COST_PARTS: Readonly<Record<CostCategory, WorkloadPart>> = {
  migration: 'operations',
  rebuild: 'operations',
  installation: 'hardware',
  project: 'operations',
  tools: 'operations',
  consulting: 'operations',
  training: 'operations',
  exit: 'operations',
  other: 'operations',
  credit: 'operations',
  contingency: 'operations',
  storage: 'hardware',
  power: 'operations',
  space: 'operations',
  'host-support': 'hardware',
  rent: 'hardware',
  people: 'operations',
  backup: 'operations',
  dr: 'operations',
  monitoring: 'operations',
};

/**
 * Who bears other costs, by what drives them: the guests by their VMs, by their disks or by what their disks grow by, by load
 * on the hosts or on the hosts bought; the migration; or nobody.
 */
export const COST_BEARERS: Readonly<
  Record<
    DriverId,
    'vms' | 'disks' | 'new-disks' | 'hosts' | 'new-hosts' | 'taken-hosts' | 'migration' | 'nobody'
  >
> = {
  'vms-migrated': 'migration',
  'hosts-released': 'migration',
  'hosts-bought': 'new-hosts',
  'hosts-taken': 'taken-hosts',
  move: 'migration',
  'people-trained': 'migration',
  once: 'nobody',
  always: 'nobody',
  'one-offs': 'migration',
  tib: 'disks',
  'tib-added': 'new-disks',
  hosts: 'hosts',
  vms: 'vms',
  administrators: 'vms',
};

/**
 * What the money of an offer is spent on: what licenses clusters, platforms and their storage is platform, as is an add-on that
 * counts hosts; an add-on that counts VMs (backup and the like) is operations; a product that VMs need is what they need it
 * for; support goes with its licences.
 */
export function partOfOffer(ground: Pick<Ground, 'compiled'>, offer: number): WorkloadPart {
  const { offers, clusters, platforms, products } = ground.compiled;
  const [licence = offer] = licencesOf(ground, offer);
  const product = products.find(({ modes }) => modes.includes(licence));
  if (product) return partOfProduct(product.source);
  const { id, metric } = at(offers, licence).source;
  const isAddOn = [...clusters, ...platforms].some(({ source }) => source.addOns?.includes(id) === true);
  return isAddOn && driverOf(metric) === 'guests' ? 'operations' : 'platform';
}

/** A product for certain middleware is middleware, one for certain kinds of guests is their system, any other is operations. */
function partOfProduct({ middleware, kinds }: Product): WorkloadPart {
  if (middleware?.some((one) => one !== 'none') === true) return 'middleware';
  return kinds ? 'guest-os' : 'operations';
}
