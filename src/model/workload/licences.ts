import { at, valueAt } from '../at.ts';
import type { Side } from '../attribution/loads.ts';
import { guestNeed, licencesOf, OfferCells } from '../attribution/cells.ts';
import type { Covers } from '../demand/covered.ts';
import type { Demand } from '../demand/demand.ts';
import { onceOnVmware, onPlatform } from '../demand/guests.ts';
import type { Ground } from '../demand/part.ts';
import { driverOf } from '../metrics/registry.ts';
import { countedOn, standing } from './counted.ts';
import type { HostedShares } from './hosted.ts';
import { rowOf, type Rows } from './rows.ts';

/** What one row needs of a licence by VM on one side of a cluster, month by month: by its own VMs, and by copies in dual-run. */
interface NeedOfRow {
  readonly row: number;
  readonly own: Float64Array;
  readonly copies: Float64Array;
}

/** Who bears what a licence costs: the VMs that it counts, else those that load the hosts that it counts (model.md 9). */
export class LicenceWeights {
  readonly #ground: Ground;
  readonly #demand: Demand;
  readonly #rows: Rows;
  readonly #hosted: (offer: number) => HostedShares;
  readonly #covers: (offer: number) => Covers | undefined;
  readonly #cells: OfferCells;
  readonly #known: NeedOfRow[][][][] = [];

  constructor(
    ground: Ground,
    demand: Demand,
    rows: Rows,
    by: {
      readonly hosted: (offer: number) => HostedShares;
      readonly covers: (offer: number) => Covers | undefined;
    },
  ) {
    this.#ground = ground;
    this.#demand = demand;
    this.#rows = rows;
    this.#hosted = by.hosted;
    this.#covers = by.covers;
    this.#cells = new OfferCells(ground, demand);
  }

  /** Adds what each row needs of an offer in a month; support counts as the licences it is for. */
  add(weights: Float64Array, offer: number, month: number): void {
    for (const licence of licencesOf(this.#ground, offer)) this.#addLicence(weights, licence, month);
  }

  #addLicence(weights: Float64Array, offer: number, month: number): void {
    const { compiled } = this.#ground;
    const cells = this.#cells.of(offer);
    const byGuests = driverOf(at(compiled.offers, offer).source.metric) === 'guests';
    compiled.clusters.forEach((_, cluster) => {
      for (let side = 0; side <= compiled.platforms.length; side++) {
        const need = cells.on(cluster, side, month);
        if (need === 0) continue;
        if (byGuests) addNeeds(weights, this.#rows, this.#needsOf(offer, cluster, side), month, need);
        else this.#hosted(offer).add(weights, cluster, side, month, need);
      }
    });
  }

  #needsOf(offer: number, cluster: number, side: Side): readonly NeedOfRow[] {
    const ofOffer = (this.#known[offer] ??= []);
    const ofCluster = (ofOffer[cluster] ??= []);
    return (ofCluster[side] ??= this.#count(offer, cluster, side));
  }

  #count(offer: number, cluster: number, side: Side): NeedOfRow[] {
    const { compiled } = this.#ground;
    const { metric } = at(compiled.offers, offer).source;
    const { guests } = at(compiled.clusters, cluster).source;
    const covers = this.#covers(offer);
    const counted = countedOn(this.#ground, this.#rows, cluster, (group) => {
      if (covers && !covers(cluster, group)) return 0;
      const lot = at(guests, group);
      return guestNeed(metric, lot) * lot.vms;
    });
    const parts = this.#demand.parts.filter((part) => part.offer === offer);
    const onVmware = onceOnVmware(this.#ground, parts, cluster);
    return counted.map(({ guests: alike, row, units }) => {
      const times = (each: number): number => units * each;
      if (side > 0)
        return {
          row,
          own: onPlatform(alike, side - 1).map(times),
          copies: new Float64Array(compiled.horizon),
        };
      const all = onVmware(alike).map(times);
      const own = all.map((_, month) => times(standing(alike, 'vmware', month)));
      // A VM in dual-run that counts on its platform already is no copy.
      return { row, own, copies: all.map((now, month) => Math.max(0, now - valueAt(own, month))) };
    });
  }
}

/** Adds a need to the rows by what each of them needs in a month; none where what is left of it is dust of doubles. */
function addNeeds(
  weights: Float64Array,
  rows: Rows,
  needs: readonly NeedOfRow[],
  month: number,
  need: number,
): void {
  let all = 0;
  for (const { own, copies } of needs) all += valueAt(own, month) + valueAt(copies, month);
  if (all <= 0) return;
  const dual = rowOf(rows, 'dual-run');
  for (const { row, own, copies } of needs) {
    weights[row] = valueAt(weights, row) + (valueAt(own, month) * need) / all;
    weights[dual] = valueAt(weights, dual) + (valueAt(copies, month) * need) / all;
  }
}
