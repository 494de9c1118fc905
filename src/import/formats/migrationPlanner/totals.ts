import { MOST } from '../../columns/most.ts';
import type { TotalRow } from '../../inventory.ts';
import { member, membersOf } from '../../json/document.ts';
import type { Fields } from '../../json/fields.ts';
import type { Part } from './sources.ts';

const MIB_IN_GIB = 1024;
const MOST_VMS = 1_000_000;

/** What is stated of the VMs of a part together; "cpuCores" are their virtual CPUs. */
export function totalOf(
  { vms, cluster, center, sheet: of }: Part,
  file: string,
  fields: Fields,
): TotalRow | undefined {
  if (vms === undefined) return undefined;
  const place = { sheet: `${of}/vms`, row: 1 };
  const inMiB = (name: string, most: number): number | undefined => {
    const gib = fields.size(vms, [name, 'total'], place, most / MIB_IN_GIB);
    return gib === undefined ? undefined : gib * MIB_IN_GIB;
  };
  return {
    file,
    ...place,
    cluster,
    datacenter: undefined,
    center,
    vms: fields.count(vms, ['total'], place, MOST_VMS),
    off: offOf(vms, place.sheet, fields),
    vcpus: fields.count(vms, ['cpuCores', 'total'], place, MOST_VMS * MOST.vcpu),
    ramMiB: inMiB('ramGB', MOST.ramMiB * MOST_VMS),
    diskMiB: inMiB('diskGB', MOST.diskMiB * MOST_VMS),
    systems: systemsOf(vms, place.sheet, fields),
  };
}

function offOf(vms: unknown, sheet: string, fields: Fields): number | undefined {
  const states = membersOf(member(vms, 'powerStates'));
  if (states.length === 0) return undefined;
  return states
    .filter(([state]) => state.toLowerCase() !== 'poweredon')
    .reduce((sum, [state]) => {
      return sum + (fields.count(vms, ['powerStates', state], { sheet, row: 1 }, MOST_VMS) ?? 0);
    }, 0);
}

/** Names of systems with how many VMs run each: an object for each name or, in older forms, a number. */
function systemsOf(vms: unknown, sheet: string, fields: Fields): TotalRow['systems'] {
  const place = { sheet, row: 1 };
  const present = membersOf(member(vms, 'osInfo')).map(([name]) => ({
    name,
    count: fields.count(vms, ['osInfo', name, 'count'], place, MOST_VMS),
  }));
  const older = membersOf(member(vms, 'os')).map(([name]) => ({
    name,
    count: fields.count(vms, ['os', name], place, MOST_VMS),
  }));
  return present.length > 0 ? present : older;
}
