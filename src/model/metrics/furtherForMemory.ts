import { ceilWhole } from './whole.ts';

/** Licences beyond the first for memory that one licence does not cover; none where the memory is not known. */
export function furtherForMemory(ramGiB: number | undefined, ramGiBPerLicence: number | undefined): number {
  if (ramGiB === undefined || ramGiBPerLicence === undefined) return 0;
  return Math.max(0, ceilWhole(ramGiB / ramGiBPerLicence) - 1);
}
