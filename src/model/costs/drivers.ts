import type { Unit } from '../rules/formula.ts';
import { always, move, once } from './drivers/fixed.ts';
import { hosts, hostsBought, hostsReleased, hostsTaken } from './drivers/hosts.ts';
import { vmsMigrated } from './drivers/migrated.ts';
import { administrators, peopleTrained } from './drivers/people.ts';
import { tib, tibAdded } from './drivers/storage.ts';
import { vms } from './drivers/vms.ts';
import type { CostPlace, CostRun } from './quantities.ts';
import type { ResolvedCost } from './resolve.ts';
import type { DriverId } from './row.ts';

/** What the quantity of a cost follows: its unit, and the quantity at every place and month of a future. */
export interface CostDriver {
  readonly unit: Unit;
  readonly places: (run: CostRun, cost: ResolvedCost) => readonly CostPlace[];
  /** Items of one driver for which this is the same count the same; without it each is counted for itself. */
  readonly alike?: (cost: ResolvedCost) => string;
}

const bySide = ({ source }: ResolvedCost): string =>
  `${source.side ?? 'both'} ${String(source.params?.overlap ?? '')}`;

/** Every driver, one line each; a contingency follows the lines of the others and is written after them. */
export const DRIVERS: Readonly<Record<DriverId, CostDriver>> = {
  'vms-migrated': { unit: 'vm', places: vmsMigrated, alike: ({ row }) => row.complexity ?? 'all' },
  'hosts-released': { unit: 'host', places: hostsReleased, alike: () => '' },
  'hosts-bought': { unit: 'host', places: hostsBought },
  'hosts-taken': { unit: 'host', places: hostsTaken },
  move: { unit: 'factor', places: move },
  'people-trained': { unit: 'factor', places: peopleTrained },
  once: { unit: 'factor', places: once },
  always: { unit: 'factor', places: always },
  tib: { unit: 'TiB', places: tib, alike: bySide },
  'tib-added': { unit: 'TiB', places: tibAdded, alike: bySide },
  hosts: { unit: 'host', places: hosts, alike: bySide },
  vms: { unit: 'vm', places: vms, alike: bySide },
  administrators: { unit: 'factor', places: administrators },
  'one-offs': { unit: 'money', places: () => [] },
};
