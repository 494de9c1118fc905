import type { Cluster } from '../../model/scenario/estate.ts';
import type { Inventory, LicenceRow } from '../inventory.ts';
import type { ImportProblem } from '../problem.ts';
import type { Account } from './account.ts';
import type { EffortReason } from './effort.ts';
import type { Need } from './needs.ts';
import type { MeasuredUse } from './use.ts';

/** A cluster as an inventory tells it: everything but the licence, which is a matter of contracts. */
export type ReadCluster = Omit<Cluster, 'offer'>;

/** What was counted on the way from rows to the estate, so that somebody can count again. */
export interface Counts {
  /** Hosts that can be counted; unknown, as what follows is, where the file lists no hosts. */
  readonly hosts: number | undefined;
  readonly sockets: number | undefined;
  readonly cores: number | undefined;
  /** Cores with each CPU raised to the floor of sixteen that VMware subscriptions have. */
  readonly billedCores: number | undefined;
  readonly vmRows: number;
  /** Rows of VMs that are powered off, templates and all. */
  readonly offRows: number;
  readonly templates: number;
  readonly agents: number;
  readonly placeholders: number;
  readonly duplicates: number;
  /** VMs that are taken over: rows without all of these; unknown, as what follows is, where the file lists no VMs. */
  readonly vms: number | undefined;
  readonly running: number | undefined;
  /** Of what runs; unknown where one VM's is. */
  readonly vcpus: number | undefined;
  readonly ramGiB: number | undefined;
  /** Of all VMs that are taken over. */
  readonly inUseGiB: number | undefined;
  readonly provisionedGiB: number | undefined;
}

/** What was read: by which format, of when, which sheets, and which were not opened. */
export interface Source extends Pick<Inventory, 'format' | 'sheets' | 'unread'> {
  readonly version: string | undefined;
  /** The day of the export, where the file states it; of several days, the first. */
  readonly exportedOn: string | undefined;
  /** The last day, where files of several days are read together. */
  readonly exportedUntil?: string;
}

/** A licence in use, as the inventory states it. */
export type StatedLicence = Pick<LicenceRow, 'name' | 'unit' | 'used' | 'ends'>;

/** Why VMs of a group are hard to move: how many for which reason; one may have several. */
export interface GroupEffort {
  readonly cluster: string;
  readonly group: string;
  readonly vms: number;
  readonly because: readonly { readonly reason: EffortReason; readonly vms: number }[];
}

/** An inventory that was added up: an estate, how it came about, and what does not fit together. */
export interface ReadEstate {
  readonly source: Source;
  readonly clusters: readonly ReadCluster[];
  /** The vCenter of each cluster by the cluster's id, where the inventory tells them apart by it. */
  readonly centers: Readonly<Record<string, string>>;
  readonly counts: Counts;
  readonly licences: readonly StatedLicence[];
  /** How much of each cluster was in use when the list was made, where its hosts state that. */
  readonly use: readonly MeasuredUse[];
  /** Groups that something beside their system makes hard to move. */
  readonly efforts: readonly GroupEffort[];
  /** For every list: rows read, left out by reason, and counted. */
  readonly accounts: readonly Account[];
  /** What an estimate needs, and where it stands in the files. */
  readonly needs: readonly Need[];
  readonly problems: readonly ImportProblem[];
}

/** What a group of VMs has in common; its name is made of it. */
export interface GuestTraits {
  readonly kind: Cluster['guests'][number]['kind'];
  /** Most vCPUs that a VM of the group has: 2, 4, 8, 16, 32, Infinity beyond, undefined where nobody stated it. */
  readonly upTo: number | undefined;
  readonly isRunning: boolean;
  /** Whether something beside its system makes each of them hard to move. */
  readonly isHard?: boolean;
}

/** Says a group of VMs in words. */
export type GuestNamer = (traits: GuestTraits) => string;
