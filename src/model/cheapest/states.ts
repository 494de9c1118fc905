import type { GuestKind } from '../scenario/estate.ts';
import type { Offer } from '../scenario/contracts.ts';

/** What money buys a part: an offer of the platform, a product of the scenario, or one of its other costs. */
export interface Paid {
  readonly by: 'offer' | 'product' | 'cost';
  readonly id: string;
  readonly name?: string;
}

/** Why a part is missing: nobody states it, the vendor does not have it, its price is not known, or the scenario licenses it nowhere. */
export type Lack = 'not-known' | 'not-offered' | 'no-price' | 'not-entered';

/** Why a part is not needed, or is in no row: one host, no vSAN, no such guests, nothing entered, left out, bought apart everywhere. */
export type Unneeded =
  | 'one-host'
  | 'no-vsan'
  | 'no-licensed-guests'
  | 'nothing-entered'
  | 'left-out'
  | 'apart'
  | 'vmware-has-none';

/** How one part stands in one row. */
export type Standing =
  | { readonly is: 'included'; readonly source?: string }
  | { readonly is: 'added'; readonly paid: readonly Paid[]; readonly source?: string }
  | { readonly is: 'missing'; readonly why: Lack; readonly source?: string }
  | { readonly is: 'not-needed'; readonly why: Unneeded };

/** How the right to run one system in VMs stands in one row, and how many of today's VMs run it. */
export interface GuestStanding {
  readonly kind: GuestKind;
  readonly vms: number;
  readonly standing: Standing;
}

/** How every part stands in one row; the guests are the worst of their kinds. */
export interface Standings {
  readonly manager: Standing;
  readonly storage: Standing;
  readonly guests: Standing;
  readonly support: Standing;
  readonly backup: Standing;
  readonly kinds: readonly GuestStanding[];
  /** The level of support, where a source states it. */
  readonly level?: NonNullable<Offer['supportLevel']>;
}

const WORST_LAST = ['not-needed', 'included', 'added', 'missing'] as const;

/** The worst of several standings: missing before added, added before included, the first of equals. */
export function worst(standings: readonly Standing[]): Standing | undefined {
  const rank = ({ is }: Standing): number => WORST_LAST.indexOf(is);
  return standings.reduce<Standing | undefined>(
    (found, standing) => (found && rank(found) >= rank(standing) ? found : standing),
    undefined,
  );
}
