import { at, codeAt, valueAt } from '../at.ts';
import type { SiteLot } from '../attribution/hosts.ts';
import { placesOf } from '../costs/places.ts';
import { resolveCost, type ResolvedCost } from '../costs/resolve.ts';
import { ownOverlap, sidesOf } from '../costs/side.ts';
import type { Ground } from '../demand/part.ts';
import type { GuestGroup } from '../scenario/estate.ts';
import type { BoughtHosts } from './boughtHosts.ts';
import { countedOn, standing, type Counted } from './counted.ts';
import type { HostedShares } from './hosted.ts';
import { COST_BEARERS } from './parts.ts';
import { rowOf, type Rows } from './rows.ts';

/** Who bears other costs: by VMs, by disks, by load on hosts, by hosts bought (model.md 8, 9). */
export class CostWeights {
  readonly #ground: Ground;
  readonly #rows: Rows;
  readonly #hosted: HostedShares;
  readonly #bought: BoughtHosts;
  readonly #lots: readonly SiteLot[];
  readonly #counted: Readonly<Record<'vms' | 'disks', (readonly Counted[])[]>> = { vms: [], disks: [] };

  constructor(
    ground: Ground,
    rows: Rows,
    by: {
      readonly hosted: HostedShares;
      readonly bought: BoughtHosts;
      readonly lots: readonly SiteLot[];
    },
  ) {
    this.#ground = ground;
    this.#rows = rows;
    this.#hosted = by.hosted;
    this.#bought = by.bought;
    this.#lots = by.lots;
  }

  /** Adds what each row causes of a cost item in a month. */
  add(weights: Float64Array, item: number, month: number): void {
    const cost = this.#costOf(item);
    switch (COST_BEARERS[cost.row.driver]) {
      case 'vms':
        this.#addStanding(weights, 'vms', cost, month);
        break;
      case 'disks':
        this.#addStanding(weights, 'disks', cost, month);
        break;
      case 'new-disks':
        this.#addNewDisks(weights, cost, month);
        break;
      case 'hosts':
        this.#addHosts(weights, cost, month);
        break;
      case 'new-hosts':
        this.#addLots(weights, month, (lot) => lot.month === month);
        break;
      case 'taken-hosts':
        this.#addLots(weights, month, (lot) => lot.month <= month);
        break;
      default:
      // What the migration or nobody bears is shared by no rows.
    }
  }

  #costOf(item: number): ResolvedCost {
    const { compiled } = this.#ground;
    return resolveCost(compiled, at(compiled.scenario.costs, item), item);
  }

  #addStanding(weights: Float64Array, what: 'vms' | 'disks', cost: ResolvedCost, month: number): void {
    const sides = sidesOf(cost);
    const overlap = ownOverlap(this.#ground, cost);
    const dual = rowOf(this.#rows, 'dual-run');
    this.#each(what, ({ guests, row, units }) => {
      let own = sides.kvm ? standing(guests, 'kvm', month) : 0;
      if (sides.vmware) {
        const here = standing(guests, 'vmware', month);
        own += here;
        weights[dual] = valueAt(weights, dual) + units * (standing(guests, 'vmware', month, overlap) - here);
      }
      weights[row] = valueAt(weights, row) + units * own;
    });
  }

  /**
   * By what the disks of each kind grew by on each side since the month before; what stood on VMware at the start is there
   * already, and what grows there with copies alone is dual-run.
   */
  #addNewDisks(weights: Float64Array, cost: ResolvedCost, month: number): void {
    const sides = sidesOf(cost);
    const overlap = ownOverlap(this.#ground, cost);
    const dual = rowOf(this.#rows, 'dual-run');
    this.#each('disks', ({ guests, row, units }) => {
      const grown = (what: 'vmware' | 'kvm', months: number): number => {
        if (month === 0) return what === 'kvm' ? standing(guests, what, month) : 0;
        return Math.max(0, standing(guests, what, month, months) - standing(guests, what, month - 1, months));
      };
      let own = sides.kvm ? grown('kvm', 0) : 0;
      if (sides.vmware) {
        const here = grown('vmware', 0);
        own += here;
        weights[dual] = valueAt(weights, dual) + units * Math.max(0, grown('vmware', overlap) - here);
      }
      weights[row] = valueAt(weights, row) + units * own;
    });
  }

  #addHosts(weights: Float64Array, cost: ResolvedCost, month: number): void {
    const { timeline } = this.#ground;
    const dual = rowOf(this.#rows, 'dual-run');
    for (const { cluster, kvm, quantity } of placesOf(this.#ground, cost)) {
      const hosts = valueAt(quantity, month);
      if (kvm >= 0) this.#bought.addKvm(weights, kvm, month, hosts);
      else {
        // What is paid on for hosts that have left is dual-run.
        const here = codeAt(at(timeline.vmwareHosts, cluster), month);
        weights[dual] = valueAt(weights, dual) + hosts - here;
        this.#hosted.add(weights, cluster, 0, month, here);
      }
    }
  }

  #addLots(weights: Float64Array, month: number, counts: (lot: SiteLot) => boolean): void {
    for (const lot of this.#lots) if (counts(lot)) this.#bought.addAll(weights, lot, month);
  }

  #each(what: 'vms' | 'disks', add: (counted: Counted) => void): void {
    const known = this.#counted[what];
    const unitsOf = (group: GuestGroup): number => group.vms * (what === 'vms' ? 1 : (group.diskGiB ?? 0));
    this.#ground.compiled.clusters.forEach(({ source }, cluster) => {
      const counted = (known[cluster] ??= countedOn(this.#ground, this.#rows, cluster, (group) =>
        unitsOf(at(source.guests, group)),
      ));
      for (const one of counted) add(one);
    });
  }
}
