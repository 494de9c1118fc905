import * as z from 'zod/mini';
import { type CountedGuests, defineMetric } from './metric.ts';
import { roundOnce } from './scope.ts';
import { step, total, type Step } from './step.ts';
import { running } from './vms.ts';

interface VcpuParams {
  readonly floorPerVm?: number | undefined;
  readonly poweredOnOnly?: boolean | undefined;
  readonly coresPerLicence?: number | undefined;
}

function licencesOf({ vms, vcpu, id }: CountedGuests, floorPerVm: number): Step {
  if (vcpu === undefined) return step('unknown-vcpu', { vms, floorPerVm }, vms * floorPerVm, id);
  return step('vms-vcpu', { vms, vcpu, floorPerVm }, vms * Math.max(floorPerVm, vcpu), id);
}

function vcpuSteps(guests: readonly CountedGuests[], { floorPerVm = 0, poweredOnOnly }: VcpuParams): Step[] {
  const counted = poweredOnOnly === true ? running(guests) : guests;
  return counted.map((guest) => licencesOf(guest, floorPerVm));
}

/** Per virtual core of a VM with a floor per VM (Windows Server by VM: 8, SQL Server by VM: 4). */
export const perVcpu = defineMetric(
  'per-vcpu',
  {
    floorPerVm: z.optional(z.int().check(z.minimum(0))),
    poweredOnOnly: z.optional(z.boolean()),
    coresPerLicence: z.optional(z.int().check(z.minimum(1))),
  },
  {
    unit: 'core',
    driver: 'guests',
    formula: '⌈Σ vms × max(floorPerVm, vcpu) ÷ coresPerLicence⌉',
    guestUnits: (guests, params) => total(vcpuSteps(guests, params)) / (params.coresPerLicence ?? 1),
    count: ({ guests }, params) => roundOnce(vcpuSteps(guests, params), params.coresPerLicence ?? 1),
    source:
      'Microsoft licensing by virtual machine since 2022-10-01 (Windows Server, floor 8) and SQL Server (floor 4), ServiceNow 2026-03-12',
    examples: [
      {
        params: { floorPerVm: 8 },
        input: { hosts: [], guests: [{ vms: 20, vcpu: 4 }] },
        quantity: 160,
        source: 'derived from ServiceNow 2026-03-12',
      },
      {
        params: { floorPerVm: 4 },
        input: {
          hosts: [],
          guests: [
            { vms: 9, vcpu: 4 },
            { vms: 2, vcpu: 8 },
          ],
        },
        quantity: 52,
        source: 'ServiceNow 2026-03-12, SQL Server Enterprise by VM',
      },
      {
        params: { floorPerVm: 4, coresPerLicence: 2 },
        input: {
          hosts: [],
          guests: [
            { vms: 3, vcpu: 5 },
            { vms: 1, vcpu: 2 },
          ],
        },
        quantity: 10,
        source: 'derived: 19 virtual cores in packs of two',
      },
    ],
  },
);
