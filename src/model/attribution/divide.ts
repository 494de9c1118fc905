import { at } from '../at.ts';
import type { Ground } from '../demand/part.ts';
import { coversOf, type Covers } from '../demand/covered.ts';
import type { Demand } from '../demand/demand.ts';
import { driverOf } from '../metrics/registry.ts';
import { addTo } from '../timeline/series.ts';
import type { Cells } from './cells.ts';
import { guestNeed, licencesOf, OfferCells } from './cells.ts';
import { hostCells, sideCells } from './hosts.ts';
import { ALL, GroupLoads, type Side } from './loads.ts';
import { placesOf, type KindPlace, type Places } from './places.ts';
import type { Pot } from './pots.ts';
import { split } from './split.ts';

/** A part of a month's money and the weight by which it was split. */
export interface Divided {
  readonly weights: Float64Array;
  /** Whole minor units; null where nobody has any weight. */
  readonly amounts: Float64Array | null;
}

/** Weights of the kinds of a cluster and of the groups of each. */
export interface GuestWeights {
  readonly kindWeights: Float64Array;
  readonly groupWeights: readonly Float64Array[];
}

/** Divides the money of pots among clusters, then kinds, then groups, by what each of them needs in the month (model.md 9). */
export class Divider {
  readonly places: Places;
  readonly #ground: Ground;
  readonly #offers: OfferCells;
  readonly #hosts: Cells;
  readonly #loads: GroupLoads;
  /** Per offer and cluster; undefined where load decides. */
  readonly #units: (Float64Array | undefined)[][] = [];
  readonly #weights: KnownWeights[] = [];
  readonly #sides: Cells[] = [];
  readonly #demand: Demand;
  readonly #covers = new Map<number, Covers | undefined>();

  constructor(ground: Ground, demand: Demand) {
    this.places = placesOf(ground.compiled);
    this.#ground = ground;
    this.#demand = demand;
    this.#offers = new OfferCells(ground, demand);
    this.#hosts = hostCells(ground);
    this.#loads = new GroupLoads(ground.compiled, ground.future);
  }

  /** Divides an amount of a pot in a month among the clusters, in the order of `places.clusters`. */
  amongClusters(pot: Pot, month: number, amount: number): Divided {
    const { clusters } = this.places;
    const weights = new Float64Array(clusters.length);
    clusters.forEach((cluster, place) => (weights[place] = this.#weight(pot, cluster, month)));
    return { weights, amounts: split(amount, weights) };
  }

  /** The guests that decide about a cluster's money, by kind; none where nobody entered any. */
  kindsOf(cluster: number): readonly KindPlace[] {
    return at(this.places.kinds, at(this.places.guestsOf, cluster));
  }

  /** Weights of the kinds and of the groups of each kind, in the order of `kindsOf`; valid until asked again. */
  guestWeights(pot: Pot, cluster: number, month: number): GuestWeights {
    const weights = this.groupWeights(pot, cluster, month);
    const guests = at(this.places.guestsOf, cluster);
    const known = (this.#weights[guests] ??= emptyWeights(this.kindsOf(cluster)));
    // Several purposes in a row share by the same load.
    if (known.of !== weights) fillWeights(known, this.kindsOf(cluster), weights);
    return known;
  }

  /** Weight of every group of the cluster whose guests decide, for a pot in a month; in the order of the scenario. */
  groupWeights(pot: Pot, cluster: number, month: number): Float64Array {
    const guests = at(this.places.guestsOf, cluster);
    const cells = pot.direct ? undefined : this.#cellsOf(pot);
    if (!cells) return this.#loads.shares(guests, ALL, month);
    const sides = this.#ground.compiled.platforms.length + 1;
    let sum: Float64Array | undefined;
    let only: Float64Array | undefined;
    let first = 0;
    for (let side = 0; side < sides; side++) {
      const weight = cells.on(cluster, side, month);
      if (weight === 0) continue;
      const shares = this.#sharesOn(pot, guests, side, month);
      if (!only) [only, first] = [shares, weight];
      else {
        sum ??= only.map((share) => share * first);
        addTo(sum, shares, weight, shares.length);
      }
    }
    // Where it cannot be told on which side the money arose, all of them count.
    return sum ?? only ?? this.#byLoad(pot, guests, ALL, month);
  }

  #sharesOn(pot: Pot, guests: number, side: number, month: number): Float64Array {
    const units = this.#unitsOf(pot, guests);
    return (units && this.#byNeed(units, guests, side, month)) ?? this.#byLoad(pot, guests, side, month);
  }

  /** Shares by load: of the guests that cause a product's money where any of them runs, else of all. */
  #byLoad(pot: Pot, guests: number, side: Side, month: number): Float64Array {
    const covers = pot.kind === 'offer' ? this.#coversOf(pot.of) : undefined;
    return this.#loads.sharesAmong(guests, side, month, covers);
  }

  #coversOf(offer: number): Covers | undefined {
    if (!this.#covers.has(offer)) {
      const [licence = offer] = licencesOf(this.#ground, offer);
      this.#covers.set(offer, coversOf(this.#ground.compiled, this.#demand, licence));
    }
    return this.#covers.get(offer);
  }

  #weight(pot: Pot, cluster: number, month: number): number {
    const { clusters } = this.#ground.compiled;
    if (pot.kind === 'hosts' && at(clusters, cluster).site !== pot.of) return 0;
    return this.#cellsOf(pot).ofCluster(cluster, month);
  }

  #cellsOf(pot: Pot): Cells {
    if (pot.kind === 'offer') return this.#offers.of(pot.of);
    return pot.kind === 'hosts' ? this.#hosts : (this.#sides[pot.of] ??= sideCells(this.#ground, pot.of));
  }

  /** Where guests drive a count: what one VM of each group takes; undefined where load decides. */
  #unitsOf(pot: Pot, cluster: number): Float64Array | undefined {
    if (pot.kind !== 'offer') return undefined;
    const known = (this.#units[pot.of] ??= []);
    if (!(cluster in known)) known[cluster] = this.#countUnits(pot.of, cluster);
    return known[cluster];
  }

  #countUnits(offer: number, cluster: number): Float64Array | undefined {
    const { offers, clusters } = this.#ground.compiled;
    const [licence = offer] = licencesOf(this.#ground, offer);
    const { metric } = at(offers, licence).source;
    if (driverOf(metric) !== 'guests') return undefined;
    const covers = this.#coversOf(offer);
    return Float64Array.from(at(clusters, cluster).source.guests, (group, place) =>
      covers && !covers(cluster, place) ? 0 : guestNeed(metric, group),
    );
  }

  #byNeed(units: Float64Array, cluster: number, side: number, month: number): Float64Array | undefined {
    const needs = units.map((unit, group) => unit * this.#loads.vms(cluster, group, side, month));
    const all = needs.reduce((sum, need) => sum + need, 0);
    return all > 0 ? needs.map((need) => need / all) : undefined;
  }
}

interface KnownWeights extends GuestWeights {
  /** The weights of groups that these were made of. */
  of: Float64Array | undefined;
}

function emptyWeights(kinds: readonly KindPlace[]): KnownWeights {
  return {
    of: undefined,
    kindWeights: new Float64Array(kinds.length),
    groupWeights: kinds.map(({ groups }) => new Float64Array(groups.length)),
  };
}

function fillWeights(known: KnownWeights, kinds: readonly KindPlace[], weights: Float64Array): void {
  known.of = weights;
  /* eslint-disable @typescript-eslint/no-non-null-assertion -- every group of every cluster, side and month */
  for (let kind = 0; kind < kinds.length; kind++) {
    const { groups } = kinds[kind]!;
    const ofGroups = known.groupWeights[kind]!;
    let sum = 0;
    for (let place = 0; place < groups.length; place++) sum += ofGroups[place] = weights[groups[place]!]!;
    known.kindWeights[kind] = sum;
  }
  /* eslint-enable @typescript-eslint/no-non-null-assertion */
}
