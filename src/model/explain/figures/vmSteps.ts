import { at, valueAt } from '../../at.ts';
import type { GuestClass } from '../../compile/compiled.ts';
import type { FutureProjection, Projection } from '../../projection.ts';
import { divertedShare } from '../../timeline/course.ts';
import type { Working } from '../explained.ts';

/** How each guest group of a cluster comes to its VMs on one side in a month: today's VMs, growth, what is diverted and what is gone (model.md 4). */
export function vmSteps(
  projection: Projection,
  projected: FutureProjection,
  cluster: number,
  month: number,
  side: 'vmware' | 'kvm',
): Working[] {
  const { compiled } = projection;
  const future = at(compiled.futures, projection.futures.indexOf(projected));
  const guests = compiled.clusters[cluster]?.source.guests ?? [];
  return guests.flatMap((group, place) => {
    if (group.vms === 0) return [];
    const like = at(at(future.classes, cluster), at(at(future.classOf, cluster), place));
    const step = side === 'vmware' ? onVmware(like, month) : onKvm(like, month);
    const values = { today: group.vms, ...step.values };
    return [{ what: `vms-on-${side}`, of: group.id, values, result: group.vms * step.perVm }];
  });
}

interface PerVm {
  readonly values: Readonly<Record<string, number>>;
  readonly perVm: number;
}

function onVmware(like: GuestClass, month: number): PerVm {
  if (month >= like.retires) return RETIRED;
  const growth = valueAt(like.growth, month);
  const diverted = divertedShare(like, month);
  const gone = valueAt(like.flow.goneBefore, month);
  return { values: { growth, diverted, gone }, perVm: (growth - diverted) * (1 - gone) };
}

function onKvm(like: GuestClass, month: number): PerVm {
  if (month >= like.retires) return RETIRED;
  const growth = valueAt(like.growth, month);
  const diverted = divertedShare(like, month);
  const moved = like.flow.byPlatform.reduce((sum, share) => sum + valueAt(share, month), 0);
  return { values: { growth, diverted, moved }, perVm: (growth - diverted) * moved + diverted };
}

const RETIRED: PerVm = { values: { retired: 1 }, perVm: 0 };
