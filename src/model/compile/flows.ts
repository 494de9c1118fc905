import { at, sure, valueAt } from '../at.ts';
import type { GuestGroup } from '../scenario/estate.ts';
import type { Divert, Future, Wave } from '../scenario/futures.ts';
import { monthsFrom } from '../time/month.ts';
import { mayMove } from '../scenario/mayMove.ts';
import type { Barred, CompiledLimit, Flow, Tied } from './compiled.ts';
import { guestExcess } from './limits.ts';
import { notReplaced } from './replaces.ts';

/** Where a future's VMs go: the inputs of every flow, read once. */
export interface FlowPlan {
  readonly future: Future;
  readonly start: string;
  readonly horizon: number;
  readonly overlap: number;
  readonly platforms: ReadonlyMap<string, number>;
  /** Limits per platform, and what they bar, collected as groups are read. */
  readonly limits: readonly (readonly CompiledLimit[])[];
  readonly barred: Barred[];
  /** What each platform replaces, and which groups are tied to VMware by what it does not. */
  readonly replaces: readonly ReadonlySet<string>[];
  readonly tied: Tied[];
  readonly known: Map<string, Flow>;
}

/** The flow of one group in one future; groups in the scope of the same waves share one flow (model.md 4). */
export function flowOf(plan: FlowPlan, cluster: string, group: GuestGroup): Flow {
  const { waves = [], divert } = plan.future;
  const moves = mayMove(group);
  let key = '';
  for (const wave of waves) key += moves && reaches(plan, wave, cluster, group) ? '1' : '0';
  const diverts = moves && divert !== undefined && reaches(plan, divert, cluster, group);
  if (diverts) key += 'd';
  const known = plan.known.get(key);
  if (known) return known;
  const flow = makeFlow(
    plan,
    waves.filter((_, index) => key[index] === '1'),
    diverts,
  );
  plan.known.set(key, flow);
  return flow;
}

function reaches(plan: FlowPlan, target: Wave | Divert, cluster: string, group: GuestGroup): boolean {
  // VMs that are sent to a platform nobody declared would be on no side at all, and cost nothing.
  const arrives = plan.platforms.has(target.platform);
  return (
    arrives &&
    inScope(target, cluster, group) &&
    fits(plan, target, cluster, group) &&
    isFree(plan, target, cluster, group)
  );
}

interface Scope {
  readonly clusters?: readonly string[] | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly groups?: readonly string[] | undefined;
}

/** Whether a wave or a diversion reaches a group: every part of its scope that is given must name it. */
export function inScope(scope: Scope, cluster: string, group: GuestGroup): boolean {
  const { clusters, kinds, groups } = scope;
  if (clusters && !clusters.includes(cluster)) return false;
  if (kinds && !kinds.includes(group.kind)) return false;
  return !groups || groups.includes(group.id);
}

/** Whether one VM of a group fits the platform when the wave or diversion begins; what does not is noted once per limit. */
function fits(plan: FlowPlan, target: Wave | Divert, cluster: string, group: GuestGroup): boolean {
  const platform = sure(plan.platforms.get(target.platform));
  const limits = at(plan.limits, platform);
  if (limits.length === 0) return true;
  const excess = guestExcess(limits, group, monthsFrom(plan.start, target.from));
  if (!excess) return true;
  const noted = plan.barred.some(
    (known) => known.cluster === cluster && known.group === group && known.limit === excess.limit,
  );
  if (!noted) plan.barred.push({ cluster, group, platform, ...excess });
  return false;
}

/** Whether a group depends on nothing of VMware that the platform does not replace; what ties it is noted once per platform. */
function isFree(plan: FlowPlan, target: Wave | Divert, cluster: string, group: GuestGroup): boolean {
  const platform = sure(plan.platforms.get(target.platform));
  if (group.dependsOn === undefined) return true;
  const on = notReplaced(group.dependsOn, at(plan.replaces, platform));
  if (on.length === 0) return true;
  const noted = plan.tied.some(
    (known) => known.cluster === cluster && known.group === group && known.platform === platform,
  );
  if (!noted) plan.tied.push({ cluster, group, platform, on: on.join(', ') });
  return false;
}

function makeFlow(plan: FlowPlan, waves: readonly Wave[], diverts: boolean): Flow {
  const { horizon, overlap, start, platforms, limits } = plan;
  const gone = new Float64Array(horizon);
  const goneBefore = new Float64Array(horizon);
  const byPlatform = Array.from(limits, () => new Float64Array(horizon));
  for (const wave of waves) {
    const share = Number(wave.share ?? '1');
    const target = at(byPlatform, sure(platforms.get(wave.platform)));
    const from = monthsFrom(start, wave.from);
    const to = monthsFrom(start, wave.to);
    for (let month = 0; month < horizon; month++) {
      const moved = share * progress(wave, from, to, month);
      add(gone, month, moved);
      add(goneBefore, month, share * progress(wave, from, to, month - overlap));
      add(target, month, moved);
    }
  }
  const divert = plan.future.divert;
  return {
    gone,
    goneBefore,
    byPlatform,
    divert:
      divert && diverts
        ? {
            from: monthsFrom(start, divert.from),
            share: Number(divert.share ?? '1'),
            platform: sure(platforms.get(divert.platform)),
          }
        : undefined,
  };
}

function add(series: Float64Array, month: number, amount: number): void {
  series[month] = valueAt(series, month) + amount;
}

/** The part of a wave that has moved by a month, 0 to 1, along its declared shape; it takes a month at least (model.md 4). */
export function progress(wave: Pick<Wave, 'shape'>, from: number, to: number, month: number): number {
  const x = Math.min(1, Math.max(0, (month - from + 1) / Math.max(1, to - from)));
  switch (wave.shape ?? 'linear') {
    case 'linear':
      return x;
    case 's-curve':
      return x * x * (3 - 2 * x);
    case 'front-loaded':
      return 1 - (1 - x) * (1 - x);
    case 'back-loaded':
      return x * x;
  }
}
