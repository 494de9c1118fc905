import { at, valueAt } from '../at.ts';
import type { GuestClass } from '../compile/compiled.ts';
import type { Course } from './course.ts';
import { addTo, newSeries } from './series.ts';

/** Sums of a load month by month, one series per resource of the cluster. */
type Sums = readonly Float64Array[];

/** The most resources that a load is measured in: vCPU and memory. */
const RESOURCES = 2;

/** A cluster's load per resource and side, month by month; made once and used for one cluster after the other. */
export class LoadSums {
  readonly #all: Sums;
  readonly #vmware: Sums;
  readonly #kvm: readonly Sums[];
  readonly #notGone: Sums;
  /** Platforms that something of this cluster moves to. */
  readonly #reached = new Set<number>();
  #today: number[] = [];
  #moves = false;

  constructor(horizon: number, platforms: number) {
    const series = (): Sums => Array.from({ length: RESOURCES }, () => new Float64Array(horizon));
    this.#all = series();
    this.#vmware = series();
    this.#notGone = series();
    this.#kvm = Array.from({ length: platforms }, series);
  }

  /** Begins a cluster that is measured in so many resources; where nothing moves, all of it is on VMware. */
  begin(resources: number, moves: boolean): void {
    this.#today = new Array<number>(resources).fill(0);
    this.#moves = moves;
    this.#reached.clear();
    clear(this.#all);
    if (!moves) return;
    clear(this.#vmware);
    clear(this.#notGone);
    for (const sums of this.#kvm) clear(sums);
  }

  /** Adds like guests along their course; retired by the start, they are no load of today's and keep no host. */
  add(guests: GuestClass, course: Course): void {
    if (guests.retires <= 0) return;
    for (let r = 0; r < this.#today.length; r++) {
      const weight = at(guests.load, r);
      this.#today[r] = at(this.#today, r) + weight;
      addTo(at(this.#all, r), course.all, weight, guests.retires);
      if (this.#moves) this.#addSides(r, guests, course, weight);
    }
  }

  #addSides(r: number, { retires }: GuestClass, course: Course, weight: number): void {
    addTo(at(this.#vmware, r), course.vmware, weight, retires);
    // Retirement lets no host go by itself: that would be right-sizing, which only a decision does (docs/model.md 5).
    addTo(at(this.#notGone, r), course.notGone, weight, Infinity);
    course.kvm.forEach((series, p) => {
      if (!series) return;
      this.#reached.add(p);
      addTo(at(at(this.#kvm, p), r), series, weight, retires);
    });
  }

  /** Load of each month ÷ today's load, each resource with its used share: the greatest (C of model.md 3). */
  demand(used: readonly number[]): Float64Array {
    return this.#perToday(this.#all, used, 1);
  }

  /** Today's VMs not yet gone ÷ today's load (the floor of model.md 5); undefined where nothing moves, so that all are there. */
  floor(used: readonly number[]): Float64Array | undefined {
    return this.#moves ? this.#perToday(this.#notGone, used, Math.max(...used)) : undefined;
  }

  /** Load on VMware ÷ load of the month (s of model.md 5). */
  shareVmware(used: readonly number[]): Float64Array {
    return this.#share(this.#moves ? this.#vmware : this.#all, used);
  }

  /** Load on a platform ÷ load of the month; undefined where nothing moves to it. */
  shareKvm(platform: number, used: readonly number[]): Float64Array | undefined {
    return this.#reached.has(platform) ? this.#share(at(this.#kvm, platform), used) : undefined;
  }

  /** The load itself per resource, of a cluster that is measured in both, on VMware and on each platform, to keep. */
  sizes(): { sizeVmware: Float64Array[]; sizeKvm: Float64Array[][] } {
    const keep = (sums: Sums): Float64Array[] => sums.map((sum) => sum.slice());
    return {
      sizeVmware: keep(this.#moves ? this.#vmware : this.#all),
      sizeKvm: this.#kvm.map((sums, p) => (this.#reached.has(p) ? keep(sums) : [])),
    };
  }

  /** The greatest of u × load ÷ today's load ÷ `most`, over the resources of which there is any today. */
  #perToday(sums: Sums, used: readonly number[], most: number): Float64Array {
    const ratios = newSeries(at(sums, 0).length);
    for (let r = 0; r < used.length; r++) {
      const sum = at(sums, r);
      const today = at(this.#today, r);
      const u = at(used, r);
      for (let t = 0; t < ratios.length; t++)
        ratios[t] = Math.max(valueAt(ratios, t), (u * valueAt(sum, t)) / today / most);
    }
    return ratios;
  }

  /** The greatest of u × load ÷ all load of the month ÷ greatest u, over the resources of which there is any. */
  #share(sums: Sums, used: readonly number[]): Float64Array {
    const most = Math.max(...used);
    const shares = newSeries(at(sums, 0).length);
    for (let r = 0; r < used.length; r++) {
      const sum = at(sums, r);
      const all = at(this.#all, r);
      const u = at(used, r);
      for (let t = 0; t < shares.length; t++) {
        const whole = valueAt(all, t);
        if (whole > 0) shares[t] = Math.max(valueAt(shares, t), (u * valueAt(sum, t)) / whole / most);
      }
    }
    return shares;
  }
}

function clear(sums: Sums): void {
  for (const sum of sums) sum.fill(0);
}
