import type { ReadEstate } from './estate.ts';

/** What an inventory does not list, or not so that it can be counted; what somebody left out of it is no such thing. */
export function unlistedIn({ counts, problems }: ReadEstate): {
  readonly hosts: boolean;
  readonly guests: boolean;
} {
  const areLeftOut = problems.some(({ code }) => code === 'left-out-hosts');
  return { hosts: counts.hosts === undefined && !areLeftOut, guests: counts.vms === undefined };
}
