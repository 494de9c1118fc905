import { at, valueAt } from '../at.ts';
import type { Compiled, CompiledFuture, CompiledSpare } from '../compile/compiled.ts';
import { hostExcess } from '../compile/limits.ts';
import { problem, type Problem } from '../scenario/problem.ts';
import { monthText } from '../time/month.ts';
import { limited } from './limited.ts';
import type { HostRun, KvmHosts, Timeline } from './record.ts';

type Run = Omit<Timeline, 'problems'>;

/** Under-used Linux hosts that the platform does not run on, or that would carry more guests than their subscription allows. */
export function spareProblems(compiled: Compiled, future: CompiledFuture, run: Run): Problem[] {
  return future.spare.flatMap((spare) => {
    const path = `futures/${future.source.id}/spareLinux/${spare.source.id}`;
    const platform = compiled.platforms[spare.platform];
    const excess = platform && hostExcess(platform.limits, at(compiled.types, spare.type), 0);
    if (excess) return [problem(path, 'spare-beyond-limit', limited(platform, excess))];
    return crowded(compiled, future, run, spare, path);
  });
}

/** VMs of a side spread over its hosts by the cores that each gives; the first month in which a spare host holds too many. */
function crowded(
  compiled: Compiled,
  future: CompiledFuture,
  run: Run,
  spare: CompiledSpare,
  path: string,
): Problem[] {
  const limit = spare.source.mostGuests;
  const side = run.kvm.find(({ site, platform }) => site === spare.site && platform === spare.platform);
  if (!limit || !side || spare.count === 0) return [];
  const each = at(compiled.types, spare.type).cores * spare.free;
  for (let t = 0; t < compiled.horizon; t++) {
    const guests = (vmsOn(compiled, run, side, t) * each) / coresOn(compiled, future, side, t);
    if (!(guests > limit.most)) continue;
    const month = monthText(compiled.start + t);
    return [problem(path, 'spare-guests-beyond-limit', { ...limit, given: guests, month })];
  }
  return [];
}

function vmsOn(compiled: Compiled, run: Run, side: KvmHosts, t: number): number {
  return compiled.clusters.reduce(
    (sum, cluster, place) =>
      cluster.site === side.site ? sum + valueAt(at(at(run.loads, place).vmsKvm, side.platform), t) : sum,
    0,
  );
}

function coresOn({ types }: Compiled, future: CompiledFuture, side: KvmHosts, t: number): number {
  const current: HostRun | undefined = side.runs.findLast((run) => run.from <= t);
  const bought = (current?.stacks ?? []).reduce(
    (sum, stack) => sum + stack.count * at(types, stack.type).cores,
    0,
  );
  return future.spare
    .filter((hosts) => hosts.site === side.site && hosts.platform === side.platform)
    .reduce((sum, hosts) => sum + hosts.count * at(types, hosts.type).cores * hosts.free, bought);
}
