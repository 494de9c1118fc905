import type { InputPath } from '../../scenario/inputPath.ts';
import type { Acceptance } from '../../scenario/contracts.ts';
import type { Severity } from '../../scenario/problem.ts';

/** What is asked of a platform, and in which futures; the product is that whose licences depend on it. */
export interface Asked {
  readonly rule: Acceptance['rule'];
  readonly platform: string;
  readonly product?: string;
  readonly futures: readonly string[];
}

/** Months are texts, "YYYY-MM"; futures, holdings, offers and platforms are named by their ids. */
export interface WarningData {
  /** The move can no longer begin early enough for this renewal. */
  readonly 'too-late': { readonly future: string; readonly latest: string; readonly today: string };
  /** As planned, the move is not over by the renewal, so a new term is signed for what is still there. */
  readonly 'misses-renewal': { readonly future: string; readonly planned: string; readonly edge: string };
  /** As planned, the move is over by the renewal only if notice, lead time and safety are not needed. */
  readonly 'without-margin': { readonly future: string; readonly planned: string; readonly latest: string };
  /** The day by which this contract could have been cancelled or shrunk has passed. */
  readonly 'notice-passed': { readonly noticeBy: string; readonly end: string };
  /** That day comes within a quarter. */
  readonly 'notice-due': { readonly noticeBy: string; readonly end: string };
  /** Notice was missed: the contract renews whole, whatever is needed. */
  readonly 'renews-whole': { readonly end: string; readonly units: number };
  /** The platform of a move is supported less than what it replaces. */
  readonly 'unequal-support': {
    readonly future: string;
    readonly from: string;
    readonly to: string;
    readonly levels: readonly [from: string, to: string];
  };
  /** Fewer than half of the units renew, at a price that was quoted for all of them. */
  readonly 'residual-at-bulk-price': {
    readonly future: string;
    readonly month: string;
    readonly units: number;
    readonly of: number;
  };
  /** An offer is still needed in the last year of its support, or later. */
  readonly 'support-ends': {
    readonly offer: string;
    readonly until: string;
    readonly futures: readonly string[];
  };
  /** A price should have been looked up again by now. */
  readonly 'price-past-review': { readonly offer: string; readonly reviewBy: string };
  /** Sources state different prices for this offer. */
  readonly 'contradicted-source': { readonly offer: string };
  /** A vendor of guest software does not accept a platform for what would run or be counted there. */
  readonly 'not-accepted': Asked;
  /** Nobody knows whether he does. */
  readonly 'acceptance-unknown': Asked;
  /** Licences by the cores of VMs, without the vendor's tool that proves them, or nobody has said. */
  readonly 'not-measured': {
    readonly product: string;
    readonly known: boolean;
    readonly futures: readonly string[];
  };
  /** Licences by pinned cores for VMs on VMware, which is no boundary to the vendor. */
  readonly 'pinned-on-vmware': { readonly product: string; readonly futures: readonly string[] };
  /** Hosts count as the vendor claims by the version of vSphere, in the totals: nobody has said that it is contested. */
  readonly 'reach-as-claimed': { readonly product: string; readonly version: string };
  /** More VMs stand on the hosts of a platform than its offer supports. */
  readonly 'too-many-guests': {
    readonly future: string;
    readonly platform: string;
    readonly offer: string;
    readonly most: number;
    readonly month: string;
    readonly vms: number;
    readonly hosts: number;
  };
  /** More is needed at the start than was entered as held. */
  readonly 'under-licensed-at-start': {
    readonly offer: string;
    readonly needed: number;
    readonly entered: number;
    /** What was bought for it in the first month, in minor units. */
    readonly amount: number;
  };
}

/** The code of a warning; it never changes, so that files and tests may rely on it. */
export type WarningCode = keyof WarningData;

/** A warning of one code: the input it is about, what it says, and the source of the fact behind it. */
export interface WarningOf<Code extends WarningCode> {
  readonly path: InputPath;
  readonly code: Code;
  readonly data: WarningData[Code];
  readonly severity: Severity;
  readonly source?: string;
}

/** A warning with an address: a code and data, never a sentence (model.md 9). */
export type Warning = { readonly [Code in WarningCode]: WarningOf<Code> }[WarningCode];

/** Codes that inform and ask for nothing. */
const INFOS: readonly WarningCode[] = ['without-margin', 'notice-due', 'support-ends'];

/** Makes a warning; how much it matters follows from its code. */
export function warning<Code extends WarningCode>(
  path: InputPath,
  code: Code,
  data: WarningData[Code],
  source?: string,
): WarningOf<Code> {
  const severity = INFOS.includes(code) ? 'info' : 'warning';
  return { path, code, data, severity, ...(source === undefined ? {} : { source }) };
}
