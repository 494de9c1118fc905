import { type Exact, exact } from '../../../src/model/exact/decimal.ts';
import type { CountedHosts, CountInput } from '../../../src/model/metrics/metric.ts';
import type { MetricRef } from '../../../src/model/metrics/registry.ts';
import { numberOf, numbers, objects } from '../vmware/fields.ts';
import { type Line, saleOf } from './bill.ts';
import { estateOf, guestsOf } from './estate.ts';
import type { Desk, Figures, Reader } from './reading.ts';

const alone = (hosts: readonly CountedHosts[]): CountInput => ({ hosts, guests: [] });
const cores = (count: number): CountedHosts[] => [{ count: 1, sockets: 1, coresPerSocket: count }];

/** Cores of unlike factors: each class is rounded up by itself. */
function byClass(desk: Desk): Figures | undefined {
  const classes = objects(desk.input['cores']);
  if (classes.length === 0) return undefined;
  const perClass = classes.map((one, at) => {
    const rule: MetricRef = { id: 'per-core-factor', factor: numberOf(one, 'factor', 'coreFactor') ?? 1 };
    return desk.quantity(`class ${String(at + 1)}`, rule, alone(cores(numberOf(one, 'cores') ?? 0)));
  });
  return { perClass, processors: perClass.reduce((sum, one) => sum + one, 0) };
}

/** What a list price less a discount costs for a quantity, and a year of support on it. */
function priced(
  desk: Desk,
  metric: MetricRef,
  hosts: readonly CountedHosts[],
  list: Exact | undefined,
): Figures {
  if (list === undefined) return {};
  const price = list.times(exact(1).minus(desk.amount('discount') ?? 0));
  const support = desk.number('supportRate') ?? 0;
  const lines: Line[] = [{ id: 'oracle', metric, price, per: 'once', support }];
  const years = desk.number('years') ?? 1;
  const bill = desk.bill(() => saleOf({ name: desk.product, hosts, lines, years }));
  const licence = bill.cash('oracle');
  const yearly = bill.cash('oracle-support').div(years);
  return {
    licence,
    netLicence: licence,
    support: yearly,
    supportYear1: yearly,
    supportPerYear: yearly,
    year1: bill.year(0),
  };
}

function processors(desk: Desk): Figures | undefined {
  const { hosts } = estateOf(desk.input);
  const factor = desk.number('coreFactor', 'factor');
  const pinnedCores = desk.number('pinnedCores', 'pinnedVcpus');
  const on = hosts.length > 0 ? hosts : pinnedCores === undefined ? [] : cores(pinnedCores);
  if (on.length === 0 || factor === undefined) return undefined;
  const pinned = pinnedCores === undefined ? {} : { pinnedCores };
  const perUser = desk.number('nupPerProcessor', 'usersPerProcessor');
  const rule: MetricRef = { id: 'per-core-factor', factor, ...pinned };
  const counted = desk.quantity('processors', rule, alone(on));
  if (perUser === undefined)
    return {
      processors: counted,
      ...priced(desk, rule, on, desk.amount('listPerProcessor', 'pricePerProcessor')),
    };
  const users = desk.number('users', 'actualUsers');
  const named: MetricRef = {
    id: 'named-users',
    factor,
    usersPerProcessor: perUser,
    ...pinned,
    ...(users === undefined ? {} : { users }),
  };
  const nup = desk.quantity('nup', named, alone(on));
  return { processors: counted, nup, ...priced(desk, named, on, desk.amount('listPerNup', 'pricePerNup')) };
}

/** What the seller claims of a cluster beside the hosts that run the database. */
function claim(desk: Desk): Figures | undefined {
  const [cluster, own] = [desk.number('clusterHosts'), desk.number('oracleHosts')];
  const factor = desk.number('coreFactor', 'factor');
  const [host] = estateOf(desk.input).hosts;
  if (cluster === undefined || own === undefined || factor === undefined || !host) return undefined;
  const count = (id: string, rule: MetricRef, hosts: number): number =>
    desk.quantity(id, rule, alone([{ ...host, count: hosts }]));
  return {
    clusterCores: count('clusterCores', { id: 'per-core' }, cluster),
    clusterProcessors: count('clusterProcessors', { id: 'per-core-factor', factor }, cluster),
    footprintCores: count('footprintCores', { id: 'per-core' }, own),
    footprintProcessors: count('footprintProcessors', { id: 'per-core-factor', factor }, own),
  };
}

/** Authorised clouds: two virtual CPUs are a processor where cores have two threads; no core factor. */
function inCloud(desk: Desk): Figures | undefined {
  const guests = guestsOf(desk.input);
  if (guests.length === 0) return undefined;
  const threads = desk.input['hyperthreading'] === false || desk.input['hyperThreading'] === false ? 1 : 2;
  return {
    processors: desk.quantity(
      'processors',
      { id: 'per-vcpu', coresPerLicence: threads },
      { hosts: [], guests },
    ),
  };
}

function secondEdition(desk: Desk): Figures {
  const { hosts } = estateOf(desk.input);
  const rule: MetricRef = { id: 'per-socket' };
  const licenses = desk.quantity('licenses', rule, alone(hosts));
  return {
    licenses,
    processors: licenses,
    sockets: licenses,
    ...priced(desk, rule, hosts, desk.amount('pricePerSocket', 'listPerProcessor', 'pricePerProcessor')),
  };
}

/** Full capacity, and what VMs use up to the cores of the host. */
function valueUnits(desk: Desk): Figures | undefined {
  const pointsPerCore = desk.number('pvuPerCore', 'pointsPerCore');
  const hostCores = desk.number('hostCores', 'cores');
  if (pointsPerCore === undefined || hostCores === undefined) return undefined;
  const sizes = numbers(desk.input['vmVcpus']);
  const vcpus = sizes.length > 0 ? sizes : [desk.number('vmVcpus', 'vcpus', 'vmVcpu', 'vcpu') ?? 0];
  const vms = desk.number('vms') ?? 1;
  const estate = { hosts: cores(hostCores), guests: vcpus.map((vcpu) => ({ vms, vcpu })) };
  const points = (id: string, subCapacity: boolean): number =>
    desk.quantity(id, { id: 'per-core-points', pointsPerCore, subCapacity }, estate);
  return {
    fullCapacityPvu: points('fullCapacityPvu', false),
    subCapacityPvu: points('subCapacityPvu', true),
  };
}

/** Oracle Database and IBM middleware. */
export const MIDDLEWARE: readonly Reader[] = [
  { product: /oracle.*(se2|standard edition)/i, read: secondEdition },
  { product: /oracle.*cloud|cloud.*oracle/i, read: (desk) => inCloud(desk) ?? processors(desk) },
  { product: /oracle/i, read: (desk) => byClass(desk) ?? claim(desk) ?? processors(desk) },
  { product: /pvu|vpc|rvu/i, read: valueUnits },
];
