import { at, codeAt } from '../at.ts';
import type { CompiledOffer } from '../compile/compiled.ts';
import { madeOnce } from '../madeOnce.ts';
import { followsLicences } from './follows.ts';
import type { Asking, Ground } from './part.ts';

/** A place where offers are asked for: what it asks for in one future, in any order. */
export interface NeedSource {
  readonly id: string;
  readonly asks: (ground: Ground) => Asking[];
}

/** Who needs an offer, one line each: whoever adds a place (guests, middleware) adds its line here. */
export const NEED_SOURCES: readonly NeedSource[] = [
  { id: 'cluster-licence', asks: clusterLicences },
  { id: 'cluster-add-ons', asks: clusterAddOns },
  { id: 'cluster-vsan', asks: clusterVsan },
  { id: 'platform-licence', asks: (ground) => onSides(ground, ({ offer }) => [offer]) },
  { id: 'platform-add-ons', asks: (ground) => onSides(ground, ({ addOns = [] }) => addOns) },
  { id: 'support', asks: support },
];

function clusterLicences({ offerOf }: Ground): Asking[] {
  return offerOf.flatMap((licence, cluster) =>
    editionsOf(licence).map(({ offer, asks }) => onCluster(offer, cluster, asks)),
  );
}

function clusterAddOns({ compiled }: Ground): Asking[] {
  return compiled.clusters.flatMap(({ source }, cluster) =>
    indicesOf(compiled.offerIndex, source.addOns ?? []).map((offer) => onCluster(offer, cluster, undefined)),
  );
}

/** The raw capacity of a cluster counts for the add-on of the offer that licenses it in a month. */
function clusterVsan({ compiled, offerOf }: Ground): Asking[] {
  return compiled.clusters.flatMap(({ source }, cluster) => {
    const named = compiled.offerIndex.get(source.vsan?.offer ?? '');
    if (named === undefined) return [];
    const licence = at(offerOf, cluster);
    return editionsOf(licence).map((edition) => {
      const offer = addOnFor(compiled.offers, named, edition.offer);
      return onCluster(offer, cluster, edition.asks);
    });
  });
}

/** The add-on the user named while it belongs to the licence of the month, else the one that does; -1 for none. */
function addOnFor(offers: readonly CompiledOffer[], named: number, edition: number): number {
  const { of } = at(offers, named).source;
  const licence = offers[edition]?.source.id;
  if (of === undefined || of === licence) return named;
  return offers.findIndex(
    ({ source }) => source.metric.id === 'tib-beyond-entitlement' && source.of === licence,
  );
}

type Platform = Ground['compiled']['platforms'][number]['source'];

function onSides(
  { compiled, timeline }: Ground,
  wanted: (platform: Platform) => readonly string[],
): Asking[] {
  return timeline.kvm.flatMap((side, kvm) => {
    const { source } = at(compiled.platforms, side.platform);
    return indicesOf(compiled.offerIndex, wanted(source)).map((offer) => ({
      offer,
      cluster: -1,
      kvm,
      asks: undefined,
    }));
  });
}

/** Support is asked for by the licence that names it, and by the support already held, until a decision drops it. */
function support({ compiled }: Ground): Asking[] {
  const named = compiled.offers.flatMap(({ source }) => source.support ?? []);
  const held = compiled.scenario.holdings.map(({ offer }) => offer);
  return [...new Set(indicesOf(compiled.offerIndex, [...named, ...held]))]
    .filter((offer) => followsLicences(compiled.offers[offer]))
    .map((offer) => ({ offer, cluster: -1, kvm: -1, asks: undefined }));
}

function onCluster(offer: number, cluster: number, asks: Uint8Array | undefined): Asking {
  return { offer, cluster, kvm: -1, asks };
}

function indicesOf(index: ReadonlyMap<string, number>, ids: readonly string[]): number[] {
  return ids.flatMap((id) => index.get(id) ?? []);
}

/** An offer that licenses a cluster at some time, and the months in which it does; undefined when it always does. */
type Licence = Pick<Asking, 'offer' | 'asks'>;

const licencesOnce = madeOnce<readonly Licence[]>();

/** The offers that license a cluster, in the order in which they come; looked up once for clusters that are licensed alike. */
function editionsOf(licence: Int16Array): readonly Licence[] {
  return licencesOnce(licence, [], () =>
    [...new Set(licence)].map((offer) => ({ offer, asks: whereIs(licence, offer) })),
  );
}

function whereIs(licence: Int16Array, offer: number): Uint8Array | undefined {
  if (licence.every((now) => now === offer)) return undefined;
  return Uint8Array.from(licence, (now) => Number(now === offer));
}

/** Everything that asks for an offer in one future, each place once per offer, whoever asked for it. */
export function asking(ground: Ground): Asking[] {
  const known = new Map<number, Asking>();
  const clusters = ground.compiled.clusters.length;
  const places = 1 + clusters + ground.timeline.kvm.length;
  for (const source of NEED_SOURCES) {
    for (const asks of source.asks(ground)) {
      if (asks.offer < 0) continue;
      const place = asks.kvm < 0 ? 1 + asks.cluster : 1 + clusters + asks.kvm;
      const key = asks.offer * places + place;
      const before = known.get(key);
      known.set(key, before ? { ...before, asks: either(before.asks, asks.asks) } : asks);
    }
  }
  return [...known.values()];
}

function either(a: Uint8Array | undefined, b: Uint8Array | undefined): Uint8Array | undefined {
  return a && b ? a.map((one, month) => one | codeAt(b, month)) : undefined;
}
