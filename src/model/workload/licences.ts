import { at, valueAt } from '../at.ts';
import { guestNeed, licencesOf, OfferCells } from '../attribution/cells.ts';
import type { Covers } from '../demand/covered.ts';
import type { Demand } from '../demand/demand.ts';
import { onceOnVmware } from '../demand/guests.ts';
import type { Ground } from '../demand/part.ts';
import { driverOf } from '../metrics/registry.ts';
import { belongTo, countedOn } from './counted.ts';
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
  readonly #known = new Map<string, readonly NeedOfRow[]>();

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
    for (let cluster = 0; cluster < compiled.clusters.length; cluster++)
      for (let side = 0; side <= compiled.platforms.length; side++) {
        const need = cells.on(cluster, side, month);
        if (need === 0) continue;
        if (!byGuests || !this.#addByVms(weights, offer, cluster, side, month, need))
          this.#hosted(offer).add(weights, cluster, side, month, need);
      }
  }

  #addByVms(
    weights: Float64Array,
    offer: number,
    cluster: number,
    side: number,
    month: number,
    need: number,
  ): boolean {
    const needs = this.#needsOf(offer, cluster, side);
    let all = 0;
    for (const { own, copies } of needs) all += valueAt(own, month) + valueAt(copies, month);
    const dual = rowOf(this.#rows, 'dual-run');
    const bears = all > 0;
    for (const { row, own, copies } of bears ? needs : []) {
      weights[row] = valueAt(weights, row) + (valueAt(own, month) * need) / all;
      weights[dual] = valueAt(weights, dual) + (valueAt(copies, month) * need) / all;
    }
    return bears;
  }

  #needsOf(offer: number, cluster: number, side: number): readonly NeedOfRow[] {
    const key = [offer, cluster, side].join('/');
    const known = this.#known.get(key) ?? this.#count(offer, cluster, side);
    this.#known.set(key, known);
    return known;
  }

  #count(offer: number, cluster: number, side: number): NeedOfRow[] {
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
      const own = new Float64Array(compiled.horizon).map((_, month) => units * belongTo(alike, side, month));
      // A VM in dual-run that counts on its platform already is no copy.
      const all = side === 0 ? onVmware(alike) : undefined;
      const copies = own.map((now, month) => (all ? Math.max(0, units * valueAt(all, month) - now) : 0));
      return { row, own, copies };
    });
  }
}
