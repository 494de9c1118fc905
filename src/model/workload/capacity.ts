import { at, codeAt, valueAt } from '../at.ts';
import type { Stack } from '../compile/compiled.ts';
import type { Ground } from '../demand/part.ts';
import type { HostRun, KvmHosts } from '../timeline/record.ts';
import { addProduct } from '../timeline/series.ts';
import { coresKept } from '../timeline/vmware.ts';
import { TOLERANCE } from '../tolerance.ts';

/**
 * The share of the hosts in use that the load takes at today's ratio, month by month: of every cluster on VMware, its copies in
 * dual-run included, and of every KVM side. What is left is there only because both sides run; where one side alone runs at a
 * site, or hosts are counted by capacity, all of them are taken.
 */
export interface Taken {
  readonly vmware: readonly Float64Array[];
  readonly kvm: readonly Float64Array[];
}

/** Measures how much of the hosts in use the load takes in one future (model.md 5, 9). */
export function takenOf(ground: Ground): Taken {
  const { compiled, future, timeline } = ground;
  const cores = compiled.clusters.map((cluster, place) =>
    coresKept(cluster, at(timeline.loads, place).demand, future.release),
  );
  const onKvm = timeline.kvm.map((side) => neededOn(ground, side, cores));
  const both = compiled.sites.map((_, site) => bothRun(ground, site, onKvm));
  return {
    vmware: compiled.clusters.map(({ site }, place) => {
      const share = at(timeline.loads, place).shareVmware;
      const need = at(cores, place).map((now, month) => now * valueAt(share, month));
      return takenIn(ground, at(timeline.vmwareRuns, place), need, 0, at(both, site));
    }),
    kvm: timeline.kvm.map((side, place) =>
      takenIn(ground, side.runs, at(onKvm, place), spareCores(ground, side), at(both, side.site)),
    ),
  };
}

/** Cores that the load on a KVM side takes, month by month. */
function neededOn(
  { compiled, timeline }: Ground,
  { site, platform }: KvmHosts,
  cores: readonly Float64Array[],
): Float64Array {
  const need = new Float64Array(compiled.horizon);
  compiled.clusters.forEach((cluster, place) => {
    if (cluster.site === site)
      addProduct(need, at(cores, place), at(at(timeline.loads, place).shareKvm, platform));
  });
  const { density } = at(compiled.platforms, platform);
  return need.map((now) => now / density);
}

/**
 * 1 in the months in which hosts of VMware are in use at a site while VMs run on a platform there, where hosts follow today's
 * ratio: spare Linux hosts that no VM has come to yet are no second side.
 */
function bothRun({ compiled, timeline }: Ground, site: number, onKvm: readonly Float64Array[]): Uint8Array {
  const here = [...compiled.clusters.keys()].filter((place) => at(compiled.clusters, place).site === site);
  const sides = onKvm.filter((_, side) => at(timeline.kvm, side).site === site);
  const both = new Uint8Array(compiled.horizon);
  if (here.some((place) => at(compiled.clusters, place).sized)) return both;
  return both.map((_, month) =>
    Number(
      here.some((place) => codeAt(at(timeline.vmwareHosts, place), month) > 0) &&
        sides.some((need) => valueAt(need, month) > TOLERANCE),
    ),
  );
}

function takenIn(
  { compiled }: Ground,
  runs: readonly HostRun[],
  need: Float64Array,
  beside: number,
  both: Uint8Array,
): Float64Array {
  const taken = new Float64Array(compiled.horizon).fill(1);
  runs.forEach((run, place) => {
    const cores = coresOf(compiled.types, run.stacks) + beside;
    const until = runs[place + 1]?.from ?? compiled.horizon;
    for (let month = run.from; month < until; month++)
      if (both[month] === 1 && cores > 0) taken[month] = Math.min(1, valueAt(need, month) / cores);
  });
  return taken;
}

function coresOf(types: Ground['compiled']['types'], stacks: readonly Stack[]): number {
  return stacks.reduce((sum, { type, count }) => sum + count * at(types, type).cores, 0);
}

function spareCores({ compiled, future }: Ground, { site, platform }: KvmHosts): number {
  const spare = future.spare.filter((one) => one.site === site && one.platform === platform);
  return spare.reduce((sum, { type, count, free }) => sum + count * at(compiled.types, type).cores * free, 0);
}
