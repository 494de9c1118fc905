import { at, valueAt } from '../at.ts';
import { hostNeeds, type HostNeeds, type SiteLot } from '../attribution/hosts.ts';
import { kvmShares, type KvmShares } from '../attribution/kvmShares.ts';
import type { Ground } from '../demand/part.ts';
import type { HostedShares } from './hosted.ts';
import { rowOf, type Rows } from './rows.ts';

/** Who bears what bought hosts cost: by load on the sides that took them when they were bought (model.md 5, 9). */
export class BoughtHosts {
  readonly #ground: Ground;
  readonly #rows: Rows;
  readonly #hosted: HostedShares;
  readonly #needs: HostNeeds;
  readonly #shares: KvmShares;

  constructor(ground: Ground, rows: Rows, hosted: HostedShares) {
    this.#ground = ground;
    this.#rows = rows;
    this.#hosted = hosted;
    this.#needs = hostNeeds(ground);
    this.#shares = kvmShares(ground);
  }

  /** Adds hosts of a lot that serve, to whoever uses them in a month. */
  addServing(weights: Float64Array, lot: SiteLot, month: number): void {
    const { clusters } = this.#ground.compiled;
    const vmware = this.#needs.vmware.map((need, cluster) =>
      at(clusters, cluster).site === lot.site ? valueAt(need, lot.month) : 0,
    );
    const kvm = this.#needs.kvm.map((need, side) =>
      at(this.#ground.timeline.kvm, side).site === lot.site ? valueAt(need, lot.month) : 0,
    );
    const all = [...vmware, ...kvm].reduce((sum, need) => sum + need, 0);
    vmware.forEach((need, cluster) => {
      this.#hosted.add(weights, cluster, 0, month, need === 0 ? 0 : (lot.serving * need) / all);
    });
    kvm.forEach((need, side) => {
      if (need > 0) this.addKvm(weights, side, month, (lot.serving * need) / all, lot.month);
    });
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
