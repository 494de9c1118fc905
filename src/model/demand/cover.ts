import { at, sure } from '../at.ts';
import { guestUnits, type MetricRef } from '../metrics/registry.ts';
import { TOLERANCE } from '../tolerance.ts';
import { Fronts } from './fronts.ts';
import { guestsIn } from './guests.ts';
import type { Ground } from './part.ts';
import { guestsOf } from './pooled.ts';
import type { Split } from './split.ts';

/** Divides the parts of a licence in a month: what so many owned units cover stays, the rest goes (model.md 7). */
export type Divide = (month: number, units: number) => void;

/** Where every host counts by itself: hosts from the front, none behind the first that does not fit. */
export function dividedByHost(splits: readonly Split[], each: readonly number[]): Divide {
  return (month, units) => {
    let left = units;
    let blocked = false;
    for (const split of splits) {
      let fit = 0;
      for (const { type, count } of split.stacksIn(month)) {
        const one = at(each, type);
        const here: number = blocked ? 0 : Math.min(count, Math.floor(left / one));
        left -= here * one;
        blocked ||= here < count;
        fit += here;
      }
      split.keepHosts(month, fit);
    }
  };
}

/** Where both the licence and its successor count VMs alone: VMs from the front, of the first part that does not fit an even share. */
export function dividedByVm(ground: Ground, metric: MetricRef, splits: readonly Split[]): Divide {
  const parts = splits.map(({ part }) => part);
  const lots = parts.map((part) => guestsOf(ground, metric, parts, [part]));
  return (month, units) => {
    let left = units;
    splits.forEach((split, place) => {
      const takes = sure(guestUnits(metric, guestsIn(at(lots, place), month)));
      if (takes > left + TOLERANCE) split.keepShare(month, left / takes);
      left = Math.max(0, left - takes);
    });
  };
}

/** Where hosts and VMs are counted together: the longest front of the list of hosts, with its VMs, of which the count fits. */
export function dividedTogether(ground: Ground, metric: MetricRef, splits: readonly Split[]): Divide {
  const fronts = new Fronts(ground, metric, splits);
  return (month, units) => {
    const list = fronts.list(month);
    let left = fronts.longest(month, list, units);
    for (const { split, isHosts, length } of list) {
      const here = Math.min(left, length);
      split.keepHosts(month, here);
      if (!isHosts && here < length) split.keepShare(month, 0);
      left -= here;
    }
  };
}
