import { exact } from '../../../src/model/exact/decimal.ts';
import { project } from '../../../src/model/project.ts';
import { scenarioSchema } from '../../../src/model/scenario/scenario.ts';
import { spareFor } from '../../../src/model/timeline/size.ts';
import { numbers } from '../vmware/fields.ts';
import type { Desk, Figures, Reader } from './reading.ts';

/** A platform's hosts and ratios, and the VMs that move to it. */
interface Sized {
  readonly cores: number;
  readonly ramGiB: number;
  readonly vcpuPerCore?: number;
  readonly ramRatio?: number;
  readonly utilisation?: number;
  readonly vms: number;
  readonly vcpu: number;
  readonly vmRamGiB: number;
}

const SPARE = 'n+1';
const PLENTY = 1_000_000;
const MOST_HUNDREDTHS = 2_000;
const NO_CORES_BIND = { cores: 1, vcpuPerCore: PLENTY } as const;
const NO_MEMORY_BINDS = { ramGiB: 1, ramRatio: PLENTY } as const;
const text = (value: number): string => exact(value).toFixed();

/** All VMs move to hosts of that kind in the second month, without dual-run. */
export function sizedScenario(name: string, given: Sized): Record<string, unknown> {
  const { cores, ramGiB, vcpuPerCore = 1, ramRatio = 1, utilisation = 1, vms, vcpu, vmRamGiB } = given;
  const host = { sockets: 1, coresPerSocket: cores, ramGiB };
  return {
    format: 'phasein',
    version: 1,
    name,
    currency: 'USD',
    start: '2027-01',
    horizon: 4,
    clusters: [
      {
        id: 'old',
        site: 'site',
        offer: 'none',
        hosts: [{ id: 'h', count: 2, ...host, kvmReady: 'no' }],
        guests: [{ id: 'g', kind: 'linux-free', disposition: 'move', vms, vcpu, ramGiB: vmRamGiB }],
      },
    ],
    offers: [{ id: 'none', metric: { id: 'free' } }],
    platforms: [{ id: 'kvm', offer: 'none', minHosts: 0 }],
    holdings: [],
    purchase: { ...host, price: '0' },
    costs: [],
    assumptions: {
      rebuild: 0,
      sizing: {
        vcpuPerCore: text(vcpuPerCore),
        ramRatio: text(ramRatio),
        utilisation: text(utilisation),
        spare: SPARE,
      },
    },
    futures: [
      { id: 'move', overlap: 0, waves: [{ id: 'w', platform: 'kvm', from: '2027-02', to: '2027-03' }] },
    ],
  };
}

/** Hosts that the model puts into service for these VMs, without those that stand by. */
function hostsFor(name: string, given: Sized): number {
  const projection = project(scenarioSchema.parse(sizedScenario(name, given)), [], '2026-11-24');
  const hosts = projection.futures[0]?.timeline.kvm[0]?.hosts ?? [];
  return (hosts[3] ?? 0) - spareFor(1, SPARE);
}

/** The most VMs for which so many hosts are enough. */
function most(desk: Desk, hosts: number, given: Omit<Sized, 'vms'>): number {
  let fits = 0;
  let beyond = PLENTY;
  while (beyond - fits > 1) {
    const vms = Math.floor((fits + beyond) / 2);
    if (hostsFor(desk.product, { ...given, vms }) <= hosts) fits = vms;
    else beyond = vms;
  }
  desk.scenarios.push(sizedScenario(desk.product, { ...given, vms: fits }));
  return fits;
}

function memory(desk: Desk): Figures | undefined {
  const [ramGiB, ramRatio] = [desk.number('ramGB', 'ramGiB'), desk.number('ratio', 'ramRatio')];
  if (ramGiB === undefined || ramRatio === undefined) return undefined;
  const host = { ...NO_CORES_BIND, ramGiB, ramRatio, vcpu: 1 };
  const each = desk.number('ramPerVmGB', 'ramPerVmGiB');
  return {
    schedulableGB: most(desk, 1, { ...host, vmRamGiB: 1 }),
    vms: each === undefined ? undefined : most(desk, 1, { ...host, vmRamGiB: each }),
  };
}

/** Threads where the platform counts those, else what it calls CPUs. */
function processors(desk: Desk): Figures | undefined {
  const cores = desk.number('threads', 'vcpusOnNode', 'cpus', 'cores', 'physicalCores');
  const vcpuPerCore = desk.number('ratio', 'cpuRatio');
  if (cores === undefined || vcpuPerCore === undefined) return undefined;
  return { vcpus: most(desk, 1, { cores, ...NO_MEMORY_BINDS, vcpuPerCore, vcpu: 1, vmRamGiB: 1 }) };
}

function reserve(desk: Desk): Figures | undefined {
  const [hosts, ramGiB] = [desk.number('hosts'), desk.number('ramPerHostGB', 'ramGB')];
  const percent = desk.number('reservePercent');
  if (hosts === undefined || ramGiB === undefined || percent === undefined) return undefined;
  const given = { ...NO_CORES_BIND, ramGiB, vcpu: 1, vmRamGiB: 1 };
  const usableGB = most(desk, hosts, {
    ...given,
    utilisation: exact(100).minus(percent).div(100).toNumber(),
  });
  return { usableGB, reservedGB: most(desk, hosts, given) - usableGB };
}

/** The least ratio, in hundredths, at which one host is enough for the VMs. */
function ratioOf(desk: Desk): Figures | undefined {
  const ramGiB = desk.number('hostRamGB', 'ramGB');
  const sizes = numbers(desk.input['vmRamGB']);
  if (ramGiB === undefined || sizes.length === 0) return undefined;
  const allocatedGB = sizes.reduce((sum, size) => sum + size, 0);
  const given = { ...NO_CORES_BIND, ramGiB, vcpu: 1, vms: allocatedGB, vmRamGiB: 1 };
  let hundredths = 1;
  while (hundredths < MOST_HUNDREDTHS && hostsFor(desk.product, { ...given, ramRatio: hundredths / 100 }) > 1)
    hundredths += 1;
  desk.scenarios.push(sizedScenario(desk.product, { ...given, ramRatio: hundredths / 100 }));
  return { allocatedGB, ratio: hundredths / 100 };
}

/** Capacity of hosts under overcommitment and reserves. */
export const CAPACITY: readonly Reader[] = [
  { product: /memory overcommit ratio/i, read: ratioOf },
  { product: /overcommit|core ?filter|nova/i, read: (desk) => memory(desk) ?? processors(desk) },
  { product: /HA percentage/i, read: reserve },
];
