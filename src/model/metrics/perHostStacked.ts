import * as z from 'zod/mini';
import { type CountedGuests, type CountedHosts, defineMetric } from './metric.ts';
import { coreFloors, licensedCores } from './perCore.ts';
import { roundUp, summed } from './scope.ts';
import { peakSchema, spread, type Spread } from './spread.ts';
import { step, type Step, total } from './step.ts';

const boundSchema = z.enum(['sockets', 'cores']);

interface Params {
  readonly vmsPerLicence?: number | undefined;
  readonly vcpuPerLicence?: number | undefined;
  readonly least?: z.infer<typeof boundSchema> | undefined;
  readonly most?: z.infer<typeof boundSchema> | undefined;
  readonly floorPerCpu?: number | undefined;
  readonly floorPerHost?: number | undefined;
}

/** Virtual cores of the VMs; one of unknown size takes as many as the greatest host of its cluster has. */
function vcpuSteps(guests: readonly CountedGuests[], groups: readonly CountedHosts[]): Step[] {
  const cores = Math.max(1, ...groups.map(({ sockets, coresPerSocket }) => sockets * coresPerSocket));
  return guests.map(({ vms, vcpu, id }) =>
    vcpu === undefined
      ? step('unknown-vcpu', { vms, cores }, vms * cores, id)
      : step('vms-vcpu', { vms, vcpu }, vms * vcpu, id),
  );
}

/** Licences that the VMs on one host take, by their number and by their virtual cores, each rounded up. */
function byVms(place: Spread, { vmsPerLicence, vcpuPerLicence }: Params): Step[] {
  const { cluster, guests, groups, sharing, vmsPerHost } = place;
  const steps: Step[] = [];
  if (vmsPerLicence !== undefined || vcpuPerLicence === undefined)
    steps.push(roundUp(vmsPerHost, vmsPerLicence ?? 1, cluster));
  if (vcpuPerLicence !== undefined) {
    const vcpu = vcpuSteps(guests, groups);
    steps.push(...vcpu, roundUp(total(vcpu) / sharing, vcpuPerLicence, cluster));
  }
  return steps;
}

function bounded(group: CountedHosts, byVm: number, params: Params): Step {
  const bound = (by: Params['least']): number | undefined =>
    by && (by === 'sockets' ? group.sockets : licensedCores(group, params));
  const least = bound(params.least) ?? 0;
  const most = bound(params.most) ?? Infinity;
  const perHost = Math.min(most, Math.max(least, byVm));
  const values = {
    hosts: group.count,
    byVms: byVm,
    ...(params.least === undefined ? {} : { least }),
    ...(params.most === undefined ? {} : { most }),
    perHost,
  };
  return step('host-by-vms', values, group.count * perHost, group.id);
}

/**
 * Per host by what its VMs take there, rounded up on each host: VMs or virtual cores per licence, whichever asks for more,
 * at least or at most what its sockets or cores take (SQL Server by server, Windows Server 2008 R2, Red Hat by core).
 */
export const perHostStacked = defineMetric(
  'per-host-stacked',
  {
    vmsPerLicence: z.optional(z.int().check(z.minimum(1))),
    vcpuPerLicence: z.optional(z.int().check(z.minimum(1))),
    least: z.optional(boundSchema),
    most: z.optional(boundSchema),
    ...coreFloors,
    peak: z.optional(peakSchema),
  },
  {
    unit: 'licence',
    driver: 'hosts',
    placed: () => true,
    formula:
      'Σ hosts × min(most, max(least, ⌈vms on a host ÷ vmsPerLicence⌉, ⌈vcpu on a host ÷ vcpuPerLicence⌉))',
    count: (input, params) => {
      const places = spread(input, { peak: params.peak }).map((place) => {
        const counted = byVms(place, params);
        const most = Math.max(
          ...counted.filter(({ what }) => what === 'round-up').map(({ result }) => result),
        );
        return {
          working: [...place.working, ...counted],
          parts: place.groups.map((group) => bounded(group, most, params)),
        };
      });
      return summed(
        places.flatMap(({ working }) => working),
        places.flatMap(({ parts }) => parts),
      );
    },
    source:
      'ServiceNow microsoft-sql-server-enterprise-edition-licensing-modal 2026-09-10 (4 VMs, 20 virtual cores); Windows Server 2008 R2 licence terms (Standard 1 VM, Enterprise 4); Matrix42 (SQL Server 2008 R2 by processor); ServiceNow rh-core-based-license (never more than the cores of the host)',
    examples: [
      {
        params: { vmsPerLicence: 4, vcpuPerLicence: 20, peak: 'worst-day' },
        input: {
          hosts: [{ count: 3, sockets: 2, coresPerSocket: 16 }],
          guests: [
            { vms: 7, vcpu: 6 },
            { vms: 6, vcpu: 5 },
          ],
        },
        quantity: 12,
        source: 'ServiceNow 2026-09-10: 13 VMs with 72 virtual cores may run on each of three hosts',
      },
      {
        params: { vmsPerLicence: 4 },
        input: { hosts: [{ count: 2, sockets: 2, coresPerSocket: 4 }], guests: [{ vms: 18 }] },
        quantity: 6,
        source: 'derived from the terms of Windows Server 2008 R2 Enterprise: nine VMs on each host',
      },
      {
        params: { vcpuPerLicence: 1, most: 'sockets' },
        input: { hosts: [{ count: 1, sockets: 4, coresPerSocket: 8 }], guests: [{ vms: 5, vcpu: 1 }] },
        quantity: 4,
        source: 'Matrix42: once all processors are licensed, any number of VMs',
      },
      {
        params: { vcpuPerLicence: 1, most: 'cores' },
        input: {
          hosts: [
            { count: 1, sockets: 2, coresPerSocket: 8, cluster: 'a' },
            { count: 1, sockets: 2, coresPerSocket: 8, cluster: 'b' },
          ],
          guests: [
            { vms: 5, vcpu: 4, cluster: 'a' },
            { vms: 2, vcpu: 4, cluster: 'b' },
          ],
        },
        quantity: 24,
        source: 'derived from ServiceNow rh-core-based-license: 20 on 16 cores and 8 on 16',
      },
      {
        params: { vmsPerLicence: 1, least: 'cores', floorPerCpu: 4, floorPerHost: 8 },
        input: { hosts: [{ count: 1, sockets: 2, coresPerSocket: 2 }], guests: [{ vms: 9 }] },
        quantity: 9,
        source: 'derived: SQL Server Enterprise without Software Assurance, as many VMs as core licences',
      },
    ],
  },
);
