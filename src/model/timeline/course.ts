import { at, valueAt } from '../at.ts';
import type { GuestClass } from '../compile/compiled.ts';

/** Where the VMs of like guests stand month by month, each per VM of today, before any retirement (model.md 4). */
export interface Course {
  /** All of them, on VMware (dual-run included), and on each platform; undefined for a platform that none reaches. */
  readonly all: Float64Array;
  readonly vmware: Float64Array;
  readonly kvm: readonly (Float64Array | undefined)[];
  /** Today's VMs that have not gone yet. */
  readonly notGone: Float64Array;
  /** What leaves VMware in the month; undefined where nothing ever does. */
  readonly leaving: Float64Array | undefined;
  /** Whether any of them ever stands elsewhere than it does today. */
  readonly moves: boolean;
}

/** Makes courses, one per growth and flow. */
export class Courses {
  readonly #platforms: number;
  readonly #one: Float64Array;
  readonly #known = new Map<GuestClass['flow'], Map<Float64Array, Course>>();

  constructor(horizon: number, platforms: number) {
    this.#platforms = platforms;
    this.#one = new Float64Array(horizon).fill(1);
  }

  /** The course of a class of guests. */
  of(guests: GuestClass): Course {
    let byGrowth = this.#known.get(guests.flow);
    if (!byGrowth) this.#known.set(guests.flow, (byGrowth = new Map<Float64Array, Course>()));
    let course = byGrowth.get(guests.growth);
    if (!course) byGrowth.set(guests.growth, (course = this.#make(guests)));
    return course;
  }

  #make(guests: GuestClass): Course {
    const { growth, flow } = guests;
    if (!flow.divert && flow.gone.every((gone) => gone === 0))
      return { all: growth, vmware: growth, kvm: [], notGone: this.#one, leaving: undefined, moves: false };
    const diverted = growth.map((_, t) => divertedShare(guests, t));
    const base = growth.map((size, t) => size - valueAt(diverted, t));
    const notGone = flow.goneBefore.map((gone) => 1 - gone);
    const kvm = Array.from({ length: this.#platforms }, (_, p) => {
      const share = at(flow.byPlatform, p);
      const placed = flow.divert?.platform === p ? 1 : 0;
      const series = base.map((now, t) => now * valueAt(share, t) + placed * valueAt(diverted, t));
      return series.some((now) => now !== 0) ? series : undefined;
    });
    return {
      all: growth,
      vmware: base.map((now, t) => now * valueAt(notGone, t)),
      kvm,
      notGone,
      leaving: base.map((now, t) => now * (valueAt(flow.gone, t) - (t > 0 ? valueAt(flow.gone, t - 1) : 0))),
      moves: true,
    };
  }
}

/** The part of a class, per VM of today, that grew after the diversion began and never came to VMware. */
export function divertedShare(guests: Pick<GuestClass, 'flow' | 'growth'>, t: number): number {
  const { divert } = guests.flow;
  if (!divert || t < divert.from) return 0;
  const then = guests.growth[divert.from] ?? 1;
  return divert.share * Math.max(0, valueAt(guests.growth, t) - then);
}
