import type { PlatformLimit } from './contracts.ts';

/** A limit that something runs into, with who states it; `given` is the size that does not fit. */
interface Limited {
  readonly platform: string;
  readonly limit: string;
  readonly kind: PlatformLimit['kind'];
  readonly most: number;
  readonly given: number;
  readonly source: string;
}

/** Problems of hosts and of what moves to them: they show only when the months are run through (model.md 4, 5). */
export interface HostData {
  readonly 'guest-beyond-limit': Limited & { readonly vms: number };
  /** VMs that depend on something of VMware which nothing with a price replaces on the platform. */
  readonly 'guest-depends': { readonly platform: string; readonly on: string; readonly vms: number };
  readonly 'host-beyond-limit': Limited;
  readonly 'spare-beyond-limit': Limited;
  readonly 'purchase-beyond-limit': Limited & { readonly month: string };
  readonly 'platform-split': Limited & {
    readonly site: string;
    readonly clusters: number;
    readonly month: string;
  };
  readonly 'least-above-limit': Limited & { readonly month: string };
  readonly 'spare-guests-beyond-limit': {
    readonly given: number;
    readonly most: number;
    readonly source: string;
    readonly month: string;
  };
  /** More VMs than the team moves in a month; `end` is the first month in which all could have moved, null for never. */
  readonly 'plan-beyond-capacity': {
    readonly vms: number;
    readonly capacity: number;
    readonly month: string;
    readonly planned: string;
    readonly end: string | null;
  };
  readonly 'no-purchase-type': {
    readonly hosts: number;
    readonly sockets: number;
    readonly coresPerSocket: number;
    readonly month: string;
  };
  readonly 'load-not-sized': Readonly<Record<string, never>>;
  readonly 'sizing-of-nothing': Readonly<Record<string, never>>;
  readonly 'host-ram-unknown': { readonly hosts: number };
  readonly 'storage-not-sized': Readonly<Record<string, never>>;
  readonly 'already-at-end-of-life': { readonly given: string; readonly against: string };
}

/** Codes of host problems that may be meant. */
export const HOST_WARNINGS: readonly (keyof HostData)[] = [
  'guest-beyond-limit',
  'guest-depends',
  'purchase-beyond-limit',
  'platform-split',
  'spare-guests-beyond-limit',
  'no-purchase-type',
  'load-not-sized',
  'host-ram-unknown',
  'already-at-end-of-life',
];

/** Codes of host problems that only inform. */
export const HOST_INFOS: readonly (keyof HostData)[] = ['host-beyond-limit', 'storage-not-sized'];
