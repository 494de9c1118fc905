import { codeAt, sure } from '../at.ts';
import type { Projection } from '../projection.ts';
import { isForSystem, notEntered } from '../results/notEntered.ts';
import type { Offer } from '../scenario/contracts.ts';
import type { GuestKind } from '../scenario/estate.ts';
import type { Fact, Facts, Part } from './facts.ts';
import {
  backupOf,
  countsBackup,
  isSupported,
  movedKinds,
  needsStorage,
  supportToday,
  type Asked,
} from './needs.ts';
import { worst, type Paid, type Standing, type Standings } from './states.ts';

/** What the standings of a row are made from: the row's projection and future, what is stated of its edition, and what is asked. */
export interface RowGiven {
  readonly asked: Asked;
  readonly projection: Projection;
  readonly future: string;
  readonly side: 'vmware' | 'kvm';
  readonly facts: Facts;
  /** The offer that licenses the platform, or the one of today's clusters that states a level of support. */
  readonly offer: Offer | undefined;
  readonly leftOut: readonly Part[];
  /** Systems whose licence is in the price of some KVM edition: for those, rows without it lack something others have. */
  readonly brought: readonly GuestKind[];
}

const LEFT_OUT: Standing = { is: 'not-needed', why: 'left-out' };

/** How every part stands in a row (model.md 9): needed or not for this estate, and if so included, paid for, or missing. */
export function standingsOf(given: RowGiven): Standings {
  const { leftOut, offer } = given;
  const unless = (part: Part, found: () => Standing): Standing =>
    leftOut.includes(part) ? LEFT_OUT : found();
  const kinds = movedKinds(given.asked).map(({ kind, vms }) => ({
    kind,
    vms,
    standing: unless('guests', () => guestStanding(given, kind)),
  }));
  const level = offer?.supportLevel;
  return {
    manager: unless('manager', () => managerStanding(given)),
    storage: unless('storage', () => storageStanding(given)),
    guests: worst(kinds.map(({ standing }) => standing)) ?? { is: 'not-needed', why: 'no-licensed-guests' },
    support: unless('support', () => supportStanding(given)),
    backup: unless('backup', () => backupStanding(given)),
    kinds,
    ...(level === undefined ? {} : { level }),
  };
}

/** A part as it is stated; an offer beside it is paid for only where somebody knows its price. */
function asStated({ projection }: RowGiven, fact: Fact | undefined): Standing {
  if (fact === undefined) return { is: 'missing', why: 'not-known' };
  const { source } = fact;
  if (fact.is === 'included') return { is: 'included', source };
  if (fact.is === 'not-offered') return { is: 'missing', why: 'not-offered', source };
  const offer = projection.compiled.offers.find((known) => known.source.id === fact.offer);
  if (offer?.price === undefined) return { is: 'missing', why: 'no-price', source };
  const { name } = offer.source;
  return {
    is: 'added',
    paid: [{ by: 'offer', id: fact.offer, ...(name === undefined ? {} : { name }) }],
    source,
  };
}

function managerStanding(given: RowGiven): Standing {
  return mostHosts(given) > 1 ? asStated(given, given.facts.manager) : { is: 'not-needed', why: 'one-host' };
}

/** The most hosts that ever run at once on the side of the row. */
function mostHosts({ projection, future, side }: RowGiven): number {
  const { timeline } = sure(projection.futures.find(({ id }) => id === future));
  const series = side === 'vmware' ? timeline.vmwareHosts : timeline.kvm.map(({ hosts }) => hosts);
  return Array.from({ length: projection.compiled.horizon }, (_, month) =>
    series.reduce((sum, hosts) => sum + codeAt(hosts, month), 0),
  ).reduce((most, hosts) => Math.max(most, hosts), 0);
}

function storageStanding(given: RowGiven): Standing {
  const { asked, facts, side, future } = given;
  if (!needsStorage(asked.scenario)) return { is: 'not-needed', why: 'no-vsan' };
  if (side === 'vmware') return asStated(given, facts.storage);
  const paid = asked.scenario.costs
    .filter(({ item }) => item === 'storage-per-tib' || item === 'storage-bought')
    .filter((cost) => cost.side !== 'vmware' && (cost.futures?.includes(future) ?? true))
    .map(({ id }): Paid => ({ by: 'cost', id }));
  return paid.length > 0 ? { is: 'added', paid } : asStated(given, facts.storage);
}

function guestStanding({ projection, facts, side, brought }: RowGiven, kind: GuestKind): Standing {
  const rights = facts.guests;
  if (rights?.kinds.includes(kind) === true) return { is: 'included', source: rights.source };
  const { scenario, platforms } = projection.compiled;
  const other = side === 'vmware' ? 'kvm' : 'vmware';
  const onPlatform = platforms.map(({ source }) => source.id);
  const products = (scenario.products ?? []).filter(
    (product) =>
      // What is contested is in no total.
      product.contested === undefined &&
      product.side !== other &&
      (side === 'vmware' || (product.platforms?.some((id) => onPlatform.includes(id)) ?? true)),
  );
  if (notEntered({ ...scenario, products }).some(({ of }) => of === kind))
    return brought.includes(kind)
      ? { is: 'missing', why: 'not-entered' }
      : { is: 'not-needed', why: 'apart' };
  const paid = products
    .filter((product) => isForSystem(product, kind))
    .map(({ id }): Paid => ({ by: 'product', id }));
  return { is: 'added', paid };
}

function supportStanding(given: RowGiven): Standing {
  const { asked, projection, facts, offer } = given;
  const offerOf = (id: string): Offer | undefined =>
    projection.compiled.offers.find(({ source }) => source.id === id)?.source;
  const today = supportToday(asked.scenario, offerOf);
  if (today !== undefined && !isSupported(today)) return { is: 'not-needed', why: 'vmware-has-none' };
  const level = offer?.supportLevel;
  if (level === undefined) return asStated(given, facts.support);
  const source = offer?.source === undefined ? {} : { source: offer.source };
  return isSupported(level)
    ? { is: 'included', ...source }
    : { is: 'missing', why: 'not-offered', ...source };
}

function backupStanding(given: RowGiven): Standing {
  const { asked, facts, future, side } = given;
  if (!countsBackup(asked)) return { is: 'not-needed', why: 'nothing-entered' };
  const paid = backupOf(asked, future, side);
  return paid.length > 0 ? { is: 'added', paid } : asStated(given, facts.backup);
}
