import type { Offer, Platform } from '../scenario/contracts.ts';
import type { GuestKind } from '../scenario/estate.ts';

/** What a platform must bring, or what must be bought beside it, before two of them can be compared. */
export const PARTS = ['manager', 'storage', 'guests', 'support', 'backup'] as const;

/** One of the parts that make platforms comparable; see PARTS. */
export type Part = (typeof PARTS)[number];

/** What somebody states about a part of an edition: in its price, bought beside it as an offer, or not to be had from it. */
export type Fact =
  | { readonly is: 'included'; readonly source: string }
  | { readonly is: 'added'; readonly offer: string; readonly source: string }
  | { readonly is: 'not-offered'; readonly source: string };

/** Systems of guests whose licences are in the price of an edition, for any number of VMs on its hosts, and who says so. */
export interface GuestRights {
  readonly kinds: readonly GuestKind[];
  readonly source: string;
}

/** What is known of the parts of an edition; a part that nobody states is not known, which is not the same as missing from it. */
export interface Facts {
  readonly manager?: Fact;
  readonly storage?: Fact;
  readonly support?: Fact;
  readonly backup?: Fact;
  readonly guests?: GuestRights;
}

/** Why an edition does not apply before anything is counted: a code, what belongs to it, and who says so. */
export interface Barred {
  readonly code: 'not-sold-yet' | 'no-longer-sold' | 'no-longer-supported' | 'succeeded' | 'other-hardware';
  /** The month "YYYY-MM", the successor, or the hardware. */
  readonly of: string;
  readonly source?: string;
}

/** What runs the VMs. */
export type Hypervisor = 'vmware' | 'kvm' | 'xen' | 'hyper-v';

/** An edition of a platform that VMs could move to: the platform licensed by it, the offers that it takes, and what is known of its parts. */
export interface Candidate {
  readonly id: string;
  /** What it is sold as. */
  readonly name: string;
  readonly hypervisor: Hypervisor;
  readonly platform: Platform;
  readonly offers: readonly Offer[];
  readonly facts: Facts;
  readonly barred?: Barred;
}
