import { at, sure, valueAt } from '../at.ts';
import { assignedBy, type Assigned } from '../metrics/assigned.ts';
import { ceilWhole } from '../metrics/whole.ts';
import { countRuns, eachType, runAt, runsOf } from './hosts.ts';
import { siteOf, type Asking, type Ground } from './part.ts';
import { countMonths, Pool } from './pooled.ts';
import { hostsOf } from './split.ts';

/** Months in which a set of licences stays with the host it was assigned to: it may move from the fourth on (model.md 7). */
const STAYS = 3;

/** Licences that were assigned to hosts in one month; those sold with their hosts never move. */
interface Batch {
  units: number;
  readonly assigned: number;
  readonly oem: boolean;
}

/** A part with the licences assigned to its hosts by month, before they are rounded over all parts. */
interface Place {
  readonly part: Asking;
  readonly units: Float64Array;
}

/**
 * Licences of one offer that lie with hosts which no longer need them and that no other host may have yet, while others had
 * to be bought for new hosts (model.md 7). One part per product and site where that happens; sites do not lend each other.
 */
export function setsKept(ground: Ground, offer: number, parts: readonly Asking[]): Asking[] {
  const assigned = assignedBy(at(ground.compiled.offers, offer).source.metric);
  if (!assigned) return [];
  const pools = new Map<string, Place[]>();
  for (const part of parts) {
    if (part.product === undefined) continue;
    const key = `${String(part.product)}/${String(siteOf(ground, part))}`;
    const place = { part, units: unitsOf(ground, assigned, part) };
    const known = pools.get(key);
    if (known) known.push(place);
    else pools.set(key, [place]);
  }
  let oem = oemUnits(ground, offer, assigned);
  return [...pools.values()].flatMap((pool) => {
    const sold = Math.min(oem, today(pool));
    oem -= sold;
    const lies = liesOf(ground, assigned, pool, new Sets(pool.map(firstOf), sold));
    if (lies.every((units) => units === 0)) return [];
    const { product } = at(pool, 0).part;
    return [{ offer, product: sure(product), cluster: -1, kvm: -1, asks: Uint8Array.from(lies, sign), lies }];
  });
}

/** The licences assigned to the hosts of one part, month by month. */
function unitsOf(ground: Ground, { metric }: Assigned, part: Asking): Float64Array {
  const { compiled, timeline } = ground;
  if (eachType(compiled, metric)) return countRuns(compiled, timeline, part, metric);
  return countMonths(new Pool(ground, metric, [part], undefined), compiled.horizon);
}

function sign(units: number): number {
  return Number(units > 0);
}

function oemUnits({ compiled }: Ground, offer: number, { size }: Assigned): number {
  const { id } = at(compiled.offers, offer).source;
  return compiled.scenario.holdings.reduce(
    (sum, holding) => sum + (holding.oem === true && holding.offer === id ? holding.quantity * size : 0),
    0,
  );
}

function today(pool: readonly Place[]): number {
  return pool.reduce((sum, place) => sum + firstOf(place), 0);
}

function firstOf({ units }: Place): number {
  return valueAt(units, 0);
}

function liesOf(ground: Ground, assigned: Assigned, pool: readonly Place[], sets: Sets): Float64Array {
  const fresh = boughtUnits(ground, assigned, pool);
  return new Float64Array(ground.compiled.horizon).map((_, month) => {
    if (month === 0) return 0;
    const changes = pool.map(({ units }) => valueAt(units, month) - valueAt(units, month - 1));
    return sets.pass(month, changes, valueAt(fresh, month));
  });
}

/** Licences that the hosts bought at a site take in the month in which they come: no set was ever theirs. */
function boughtUnits(ground: Ground, { metric }: Assigned, pool: readonly Place[]): Float64Array {
  const { compiled, timeline } = ground;
  const units = new Float64Array(compiled.horizon);
  const site = siteOf(ground, at(pool, 0).part);
  const type = eachType(compiled, metric)?.[at(compiled.purchaseAt, site)];
  for (const bought of timeline.bought) {
    if (bought.site !== site) continue;
    const each = type ?? perHostOn(ground, pool, bought.month);
    units[bought.month] = valueAt(units, bought.month) + ceilWhole(bought.count * each);
  }
  return units;
}

/** Licences that a host of the KVM sides takes on average in a month, where they depend on the VMs that run there. */
function perHostOn({ timeline }: Ground, pool: readonly Place[], month: number): number {
  const sides = pool.filter(({ part }) => part.kvm >= 0);
  const hosts = sides.reduce(
    (sum, { part }) => sum + hostsOf(runAt(runsOf(timeline, part), month)?.stacks ?? []),
    0,
  );
  const units = sides.reduce((sum, place) => sum + valueAt(place.units, month), 0);
  return units / Math.max(1, hosts);
}

/** The sets of one product at one site while hosts leave and come. */
class Sets {
  /** What was assigned before the start: nobody knows to which of the hosts of today. */
  readonly #first: Batch[];
  /** Per place, the batches that came to it since. */
  readonly #since: Batch[][];
  #idle: Batch[] = [];
  #stuck: Batch[] = [];

  constructor(today: readonly number[], oem: number) {
    const units = today.reduce((all, one) => all + one, 0);
    // Cautious where nobody knows: those that may never move are on the hosts that leave first.
    this.#first = [
      { units: oem, assigned: -Infinity, oem: true },
      { units: units - oem, assigned: -Infinity, oem: false },
    ];
    this.#since = today.map(() => []);
  }

  /** Lets hosts leave places and others come, some of them new; gives the units that lie idle and had to be bought again. */
  pass(month: number, changes: readonly number[], fresh: number): number {
    this.#idle.push(...this.#stuck.filter((batch) => mayMove(batch, month)));
    this.#stuck = this.#stuck.filter((batch) => !mayMove(batch, month));
    changes.forEach((change, place) => {
      if (change < 0) this.#idle.push(...this.#leave(place, -change));
    });
    const enters = changes.reduce((units, change) => units + Math.max(0, change), 0);
    const entering = this.#enter(month, enters, fresh);
    changes.forEach((change, place) => {
      at(this.#since, place).push(...take(entering, Math.max(0, change)));
    });
    return sum(this.#stuck);
  }

  /** Last in, first out, as hosts leave. */
  #leave(place: number, units: number): Batch[] {
    const newer = take([...at(this.#since, place)].reverse(), units);
    const first = units - sum(newer);
    return [...newer, ...take(this.#first, first)];
  }

  #enter(month: number, enters: number, fresh: number): Batch[] {
    // Cautious again: of the hosts that come back, those whose set could serve elsewhere come first.
    const left = [...this.#stuck, ...this.#idle].sort((a, b) => Number(a.oem) - Number(b.oem));
    const own = take(left, enters - Math.min(enters, fresh));
    const wanted = enters - sum(own);
    const moved = take(this.#idle, wanted, (batch) => mayMove(batch, month));
    this.#stuck.push(...take(this.#idle, wanted - sum(moved)));
    return [...own, { units: wanted, assigned: month, oem: false }];
  }
}

function mayMove({ assigned, oem }: Batch, month: number): boolean {
  return !oem && month - assigned >= STAYS;
}

/** Takes up to so many units out of batches, first come first. */
function take(batches: readonly Batch[], most: number, may = (_: Batch): boolean => true): Batch[] {
  let left = most;
  return batches.filter(may).flatMap((batch) => {
    const units = Math.min(left, batch.units);
    left -= units;
    batch.units -= units;
    return units > 0 ? [{ ...batch, units }] : [];
  });
}

function sum(batches: readonly Batch[]): number {
  return batches.reduce((units, batch) => units + batch.units, 0);
}
