import * as z from 'zod/mini';
import type { CountedGuests } from './metric.ts';
import { furtherForMemory } from './furtherForMemory.ts';
import { step, type Step } from './step.ts';
import { ceilWhole } from './whole.ts';

const VMS_PER_PAIR = 2;

/** Which VMs a licence counts: only those that run, and how much memory one of them may have before it counts again. */
export const vmParams = {
  poweredOnOnly: z.optional(z.boolean()),
  ramGiBPerVm: z.optional(z.number().check(z.positive())),
};

/** Which VMs a licence counts; see vmParams. */
export interface VmParams {
  readonly poweredOnOnly?: boolean | undefined;
  readonly ramGiBPerVm?: number | undefined;
  /** Memory beyond which a VM takes a licence more, of those that cover two VMs. */
  readonly ramGiBPerLicence?: number | undefined;
}

/** The VMs that are not known to be off; a VM of unknown state counts as running. */
export function running(guests: readonly CountedGuests[]): readonly CountedGuests[] {
  return guests.filter((guest) => guest.poweredOn !== false);
}

/** The VMs of each group that a licence counts, as steps of the working; a real number in forecasts. */
export function vmSteps(guests: readonly CountedGuests[], params: VmParams): Step[] {
  const counted = params.poweredOnOnly === true ? running(guests) : guests;
  return counted.map((guest) => vmStep(guest, params));
}

function vmStep({ vms, ramGiB, id }: CountedGuests, { ramGiBPerVm, ramGiBPerLicence }: VmParams): Step {
  if (ramGiB === undefined) return step('vms', { vms }, vms, id);
  if (ramGiBPerVm !== undefined) {
    const each = Math.max(1, ceilWhole(ramGiB / ramGiBPerVm));
    return step('vms', { vms, ramGiB, ramGiBPerVm, each }, vms * each, id);
  }
  if (ramGiBPerLicence === undefined) return step('vms', { vms }, vms, id);
  const each = 1 + VMS_PER_PAIR * furtherForMemory(ramGiB, ramGiBPerLicence);
  return step('vms', { vms, ramGiB, ramGiBPerLicence, each }, vms * each, id);
}
