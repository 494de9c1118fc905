import { at, sure, valueAt } from '../at.ts';
import type { Ground } from '../demand/part.ts';
import type { FutureProjection, Projection } from '../projection.ts';
import { Divider } from './divide.ts';
import type { Reason } from './parts.ts';
import { potsOf, type Pot } from './pots.ts';
import { Splitter } from './split.ts';

/** Money of a cluster whose guests nobody entered: no kind and no group can take it. */
export const WITHOUT_GUESTS = 'none';

/**
 * Who the money of a future was spent for, in minor units: clusters and what is not attributable add up to the total,
 * and so do kinds, and groups with the money of clusters without guests (model.md 9).
 */
export interface Attribution {
  readonly pots: readonly Pot[];
  readonly clusters: Float64Array;
  /** Per pot: money by month and cluster, at month × clusters + cluster. */
  readonly byCluster: readonly Float64Array[];
  readonly kinds: ReadonlyMap<string, number>;
  /** Per cluster and group, in the order of the scenario. */
  readonly groups: readonly Float64Array[];
  readonly sites: Float64Array;
  readonly unattributed: ReadonlyMap<Reason, number>;
}

/** What an attribution looks at: the estate of one future as its demand was counted. */
export function groundOf(projection: Projection, future: FutureProjection): Ground {
  const { compiled } = projection;
  const own = compiled.futures[projection.futures.indexOf(future)];
  if (!own) throw new RangeError(`no future ${future.id} in this projection`);
  return { compiled, future: own, timeline: future.timeline, offerOf: future.demand.offerOf };
}

/** Attributes the total of a future to clusters, sites, kinds and groups of guests; computed only when asked for. */
export function attributionOf(projection: Projection, future: FutureProjection): Attribution {
  const ground = groundOf(projection, future);
  const { pots, unattributed } = potsOf(projection, future, ground);
  const divider = new Divider(ground, future.demand);
  const nobody = new Map(unattributed);
  const byCluster = pots.map((pot) => divideAmongClusters(divider, pot, nobody));
  const sums = new Sums(ground, divider);
  for (const cluster of divider.places.clusters) sums.addCluster(pots, byCluster, cluster);
  return { pots, byCluster, unattributed: nobody, ...sums.result() };
}

function divideAmongClusters(divider: Divider, pot: Pot, nobody: Map<Reason, number>): Float64Array {
  if (pot.direct) return pot.direct;
  const { clusters } = divider.places;
  const money = new Float64Array(pot.months.length * clusters.length);
  pot.months.forEach((amount, month) => {
    if (amount === 0) return;
    const { amounts } = divider.amongClusters(pot, month, amount);
    if (!amounts) nobody.set('no-load', (nobody.get('no-load') ?? 0) + amount);
    else
      clusters.forEach(
        (cluster, place) => (money[month * clusters.length + cluster] = valueAt(amounts, place)),
      );
  });
  return money;
}

/** Adds up money by cluster, site, kind and group. */
class Sums {
  readonly #divider: Divider;
  readonly #ground: Ground;
  readonly #clusters: Float64Array;
  readonly #sites: Float64Array;
  readonly #kinds = new Map<string, number>();
  readonly #groups: readonly Float64Array[];
  readonly #ofKinds = new Splitter();
  readonly #ofGroups = new Splitter();

  constructor(ground: Ground, divider: Divider) {
    const { clusters, sites } = ground.compiled;
    this.#ground = ground;
    this.#divider = divider;
    this.#clusters = new Float64Array(clusters.length);
    this.#sites = new Float64Array(sites.length);
    this.#groups = clusters.map(({ source }) => new Float64Array(source.guests.length));
  }

  /* eslint-disable @typescript-eslint/no-non-null-assertion -- every purpose of every cluster and month, over arrays of one length */
  /** Adds the money of all pots on one cluster. */
  addCluster(pots: readonly Pot[], byCluster: readonly Float64Array[], cluster: number): void {
    const { horizon, clusters } = this.#ground.compiled;
    const sums = new Float64Array(this.#divider.kindsOf(cluster).length);
    let all = 0;
    for (let month = 0; month < horizon; month++)
      for (let place = 0; place < pots.length; place++) {
        const amount = byCluster[place]![month * clusters.length + cluster]!;
        if (amount === 0) continue;
        all += amount;
        if (sums.length > 0) this.#addGuests(sums, at(pots, place), cluster, month, amount);
      }
    const { site } = at(clusters, cluster);
    this.#clusters[cluster] = all;
    this.#sites[site] = valueAt(this.#sites, site) + all;
    this.#divider.kindsOf(cluster).forEach(({ kind }, place) => {
      this.#addKind(kind, valueAt(sums, place));
    });
    if (sums.length === 0 && all !== 0) this.#addKind(WITHOUT_GUESTS, all);
  }

  #addGuests(sums: Float64Array, pot: Pot, cluster: number, month: number, amount: number): void {
    const kinds = this.#divider.kindsOf(cluster);
    const groupSums = at(this.#groups, at(this.#divider.places.guestsOf, cluster));
    const { kindWeights, groupWeights } = this.#divider.guestWeights(pot, cluster, month);
    const ofKinds = sure(this.#ofKinds.split(amount, kindWeights, kinds.length));
    for (let place = 0; place < kinds.length; place++) {
      const ofKind = ofKinds[place]!;
      if (ofKind === 0) continue;
      const { groups } = kinds[place]!;
      sums[place]! += ofKind;
      const ofGroups = sure(this.#ofGroups.split(ofKind, groupWeights[place]!, groups.length));
      for (let own = 0; own < groups.length; own++) groupSums[groups[own]!]! += ofGroups[own]!;
    }
  }
  /* eslint-enable @typescript-eslint/no-non-null-assertion */

  #addKind(kind: string, amount: number): void {
    this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + amount);
  }

  result(): Pick<Attribution, 'clusters' | 'kinds' | 'groups' | 'sites'> {
    return { clusters: this.#clusters, kinds: this.#kinds, groups: this.#groups, sites: this.#sites };
  }
}
