import { at, codeAt, valueAt } from '../at.ts';
import { covers } from '../compile/products.ts';
import type { CompiledCluster, CompiledProduct } from '../compile/compiled.ts';
import type { GuestGroup } from '../scenario/estate.ts';
import { onPlatform, onVmware } from './guests.ts';
import { placeOf, siteOf, type Asking, type Estate } from './part.ts';

/** A place of a product, without an offer yet: the months in which its VMs run there. */
export interface Place extends Asking {
  readonly product: number;
  readonly asks: Uint8Array;
}

/** A mode of a unit of a product with the months in which it is in force: 1 in those, 0 in others. */
export interface ModeInForce {
  readonly places: readonly Place[];
  readonly offer: number;
  readonly months: Uint8Array;
}

/** What products ask for in the modes in force: each place the offer of its mode, while its VMs run there. */
export function askedIn(modes: readonly ModeInForce[]): Asking[] {
  return modes.flatMap(({ places, offer, months }) =>
    places.map((place) => ({
      ...place,
      offer,
      asks: months.map((now, month) => now & codeAt(place.asks, month)),
    })),
  );
}

/** What decides on one mode at a time: the places of a product where its VMs may run, and since when and until when they do. */
export interface Unit {
  readonly product: number;
  /** The site or place it is decided for; empty where it is decided for all of them together. */
  readonly id: string;
  readonly places: readonly Place[];
}

/** The units of all products that are not contested, in the order of the products. */
export function unitsOf(estate: Estate): Unit[] {
  const { products } = estate.compiled;
  return products.flatMap(({ source, modes }, product) =>
    source.contested === undefined && modes.length > 0 ? unitsOfProduct(estate, product) : [],
  );
}

/** The units of one product: its places together, by site, or each by itself. */
export function unitsOfProduct(estate: Estate, product: number): Unit[] {
  const { compiled, timeline } = estate;
  const { decided = 'by-site' } = at(compiled.products, product).source;
  const units = new Map<string, Place[]>();
  for (const part of placesOf(estate, product)) {
    const id = {
      together: '',
      'by-site': at(compiled.sites, siteOf(estate, part)),
      'by-place': placeOf(compiled, timeline, part),
    }[decided];
    const known = units.get(id);
    if (known) known.push(part);
    else units.set(id, [part]);
  }
  return [...units].map(([id, places]) => ({ product, id, places }));
}

/** The places of a product with the months in which its VMs run there, or within its reach; none where they never do. */
function placesOf(estate: Estate, product: number): Place[] {
  const { compiled, timeline } = estate;
  const own = at(compiled.products, product);
  const empty = new Uint8Array(compiled.horizon);
  const clusters = compiled.clusters.map((_, cluster) =>
    own.source.side === 'kvm' ? empty : runsOnVmware(estate, product, cluster),
  );
  const reached = compiled.clusters.map((_, cluster) => reachedFrom(estate, own, clusters, cluster));
  const onClusters = reached.map((asks, cluster): Place => ({ offer: -1, cluster, kvm: -1, asks, product }));
  const onSides = timeline.kvm.map((_, kvm): Place => ({
    offer: -1,
    cluster: -1,
    kvm,
    asks: runsOnSide(estate, product, kvm),
    product,
  }));
  return [onClusters, onSides].flatMap((parts) =>
    parts.filter(({ asks }) => asks.includes(1)).sort((a, b) => byName(estate, a, b)),
  );
}

/** Clusters by id, then KVM sides by name: units decide in turn, which must not depend on the order of the scenario (model.md 10). */
function byName({ compiled, timeline }: Estate, a: Place, b: Place): number {
  return placeOf(compiled, timeline, a) < placeOf(compiled, timeline, b) ? -1 : 1;
}

type Within = (other: CompiledCluster, here: CompiledCluster) => boolean;

const onSite: Within = (other, here) => other.site === here.site;
const anywhere: Within = () => true;

/** From which clusters VMs reach a cluster; those that name no vCenter are in one together (reachSchema). */
const REACHES: Readonly<Record<NonNullable<CompiledProduct['source']['reach']>, Within>> = {
  cluster: (other, here) => other === here,
  site: onSite,
  all: anywhere,
  'vsphere-5.0': onSite,
  'vsphere-5.1': (other, here) => other.source.vcenter === here.source.vcenter,
  'vsphere-6.0': anywhere,
};

/** Months in which a VM of the product could run on a cluster: where one runs on it, on its site, or anywhere (reach). */
function reachedFrom(
  { compiled }: Estate,
  { source }: CompiledProduct,
  clusters: readonly Uint8Array[],
  cluster: number,
): Uint8Array {
  const { reach = 'cluster' } = source;
  const isWithin = REACHES[reach];
  const here = at(compiled.clusters, cluster);
  const within = clusters.filter((_, other) => isWithin(at(compiled.clusters, other), here));
  return at(clusters, cluster).map((_, month) => Number(within.some((asks) => asks[month] === 1)));
}

function runsOnVmware({ compiled, future }: Estate, product: number, cluster: number): Uint8Array {
  const months = new Uint8Array(compiled.horizon);
  const classes = at(future.classes, cluster);
  const wanted = new Set<number>();
  at(compiled.clusters, cluster).source.guests.forEach((group, place) => {
    if (runs(group) && covers(compiled.products, product, cluster, place))
      wanted.add(at(at(future.classOf, cluster), place));
  });
  for (const own of wanted) mark(months, onVmware(at(classes, own), future.overlap, []));
  return months;
}

function runsOnSide({ compiled, future, timeline }: Estate, product: number, kvm: number): Uint8Array {
  const months = new Uint8Array(compiled.horizon);
  const { site, platform } = at(timeline.kvm, kvm);
  if (!at(at(compiled.products, product).on, platform)) return months;
  compiled.clusters.forEach((cluster, index) => {
    if (cluster.site !== site) return;
    const wanted = new Set<number>();
    cluster.source.guests.forEach((group, place) => {
      if (runs(group) && covers(compiled.products, product, index, place))
        wanted.add(at(at(future.classOf, index), place));
    });
    for (const own of wanted) mark(months, onPlatform(at(at(future.classes, index), own), platform));
  });
  return months;
}

function runs({ vms, poweredOn }: GuestGroup): boolean {
  return vms > 0 && poweredOn !== false;
}

function mark(months: Uint8Array, series: Float64Array): void {
  for (let month = 0; month < months.length; month++) if (valueAt(series, month) > 0) months[month] = 1;
}
