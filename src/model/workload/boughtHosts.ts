import { at, valueAt } from '../at.ts';
import { hostNeeds, type HostNeeds, type SiteLot } from '../attribution/hosts.ts';
import { kvmShares, type KvmShares } from '../attribution/kvmShares.ts';
import type { Ground } from '../demand/part.ts';
import type { HostedShares } from './hosted.ts';
import { rowOf, type Rows } from './rows.ts';

/** A side that took hosts into service, by the place of its cluster or of its KVM side, and how many. */
interface Taker {
  readonly on: 'vmware' | 'kvm';
  readonly place: number;
  readonly hosts: number;
}

/** Who bears what bought hosts cost: by load on the sides that took them when they were bought (model.md 5, 9). */
export class BoughtHosts {
  readonly #ground: Ground;
  readonly #rows: Rows;
  readonly #hosted: HostedShares;
  readonly #needs: HostNeeds;
  readonly #shares: KvmShares;
  readonly #takers = new Map<SiteLot, readonly Taker[]>();

  constructor(ground: Ground, rows: Rows, hosted: HostedShares) {
    this.#ground = ground;
    this.#rows = rows;
    this.#hosted = hosted;
    this.#needs = hostNeeds(ground);
    this.#shares = kvmShares(ground);
  }

  /** Adds hosts of a lot that serve, to whoever uses them in a month. */
  addServing(weights: Float64Array, lot: SiteLot, month: number): void {
    const takers = this.#takers.get(lot) ?? this.#takersOf(lot);
    this.#takers.set(lot, takers);
    for (const { on, place, hosts } of takers) {
      if (on === 'vmware') this.#hosted.add(weights, place, 0, month, hosts);
      else this.addKvm(weights, place, month, hosts, lot.month);
    }
  }

  /** The sides that took the hosts of a lot when they were bought, and how many of those that serve each of them took. */
  #takersOf(lot: SiteLot): Taker[] {
    const { clusters } = this.#ground.compiled;
    const { kvm } = this.#ground.timeline;
    const here = (on: Taker['on'], sides: readonly { readonly site: number }[]): Taker[] =>
      sides.flatMap(({ site }, place) =>
        site === lot.site ? [{ on, place, hosts: valueAt(at(this.#needs[on], place), lot.month) }] : [],
      );
    const takers = [...here('vmware', clusters), ...here('kvm', kvm)];
    const all = takers.reduce((sum, { hosts }) => sum + hosts, 0);
    return takers.map((taker) => ({ ...taker, hosts: (lot.serving * taker.hosts) / all }));
  }

  /** Adds hosts of a lot, those that only both sides together needed to the row of its own. */
  addAll(weights: Float64Array, lot: SiteLot, month: number): void {
    const swing = rowOf(this.#rows, 'swing');
    weights[swing] = valueAt(weights, swing) + lot.bought - lot.serving;
    this.addServing(weights, lot, month);
  }

  /** Adds hosts of a KVM side to the clusters whose load they carry in a month; where nothing runs there, as in another one. */
  addKvm(weights: Float64Array, side: number, month: number, hosts: number, otherwise = month): void {
    const { platform } = at(this.#ground.timeline.kvm, side);
    const shares = at(this.#shares, side);
    const then = shares.some((share) => share && valueAt(share, month) > 0) ? month : otherwise;
    shares.forEach((share, cluster) => {
      if (share) this.#hosted.add(weights, cluster, platform + 1, month, hosts * valueAt(share, then));
    });
  }
}
