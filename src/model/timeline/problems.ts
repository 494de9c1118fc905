import { at } from '../at.ts';
import type { Compiled, CompiledFuture, CompiledPlatform } from '../compile/compiled.ts';
import { hostExcess, limitOf } from '../compile/limits.ts';
import { problem, type Problem } from '../scenario/problem.ts';
import { monthText } from '../time/month.ts';
import { limited } from './limited.ts';
import type { KvmHosts, Timeline } from './record.ts';
import { spareProblems } from './spare.ts';

type Run = Omit<Timeline, 'problems'>;

/** What the months of one future ran into: limits of platforms, and hosts that nobody said how to buy (model.md 5). */
export function hostProblems(compiled: Compiled, future: CompiledFuture, run: Run): Problem[] {
  return [
    ...barredProblems(compiled, future),
    ...tiedProblems(compiled, future),
    ...usedPlatforms(compiled, run).flatMap((platform) => largeHosts(compiled, platform)),
    ...spareProblems(compiled, future, run),
    ...run.kvm.flatMap((side) => sideProblems(compiled, side)),
    ...purchaseProblems(compiled, run),
  ];
}

function barredProblems(compiled: Compiled, future: CompiledFuture): Problem[] {
  return future.barred.map(({ cluster, group, platform, ...excess }) =>
    problem(`clusters/${cluster}/guests/${group.id}`, 'guest-beyond-limit', {
      ...limited(at(compiled.platforms, platform), excess),
      vms: group.vms,
    }),
  );
}

function tiedProblems(compiled: Compiled, future: CompiledFuture): Problem[] {
  return future.tied.map(({ cluster, group, platform, on }) =>
    problem(`clusters/${cluster}/guests/${group.id}/dependsOn`, 'guest-depends', {
      platform: at(compiled.platforms, platform).source.id,
      on,
      vms: group.vms,
    }),
  );
}

/** Platforms on which something runs. */
function usedPlatforms(compiled: Compiled, run: Run): CompiledPlatform[] {
  return compiled.platforms.filter((_, place) =>
    run.kvm.some((side) => side.platform === place && side.hosts.some((hosts) => hosts > 0)),
  );
}

function largeHosts(compiled: Compiled, platform: CompiledPlatform): Problem[] {
  return compiled.clusters.flatMap((cluster) =>
    cluster.source.hosts.flatMap(({ id, count, sockets, coresPerSocket, ramGiB = 0 }) => {
      if (count === 0) return [];
      const excess = hostExcess(platform.limits, { cores: sockets * coresPerSocket, ramGiB }, 0);
      if (!excess) return [];
      return [
        problem(`clusters/${cluster.source.id}/hosts/${id}`, 'host-beyond-limit', limited(platform, excess)),
      ];
    }),
  );
}

function sideProblems(compiled: Compiled, side: KvmHosts): Problem[] {
  const platform = at(compiled.platforms, side.platform);
  return [
    ...splitProblems(compiled, side, platform),
    ...leastProblems(compiled, side, platform),
    ...boughtProblems(compiled, side, platform),
  ];
}

const pathOf = (platform: CompiledPlatform, field: string): string =>
  `platforms/${platform.source.id}/${field}`;

function splitProblems(compiled: Compiled, side: KvmHosts, platform: CompiledPlatform): Problem[] {
  const first = side.clusters.findIndex((clusters) => clusters > 1);
  const limit = first < 0 ? undefined : limitOf(platform.limits, 'cluster-hosts', first);
  if (!limit) return [];
  const most = Math.max(...side.clusters);
  const data = limited(platform, { limit, size: Math.max(...side.hosts) });
  const site = at(compiled.sites, side.site);
  const month = monthText(compiled.start + first);
  return [
    problem(`${pathOf(platform, 'limits')}/${limit.id}`, 'platform-split', {
      ...data,
      site,
      clusters: most,
      month,
    }),
  ];
}

function leastProblems(compiled: Compiled, side: KvmHosts, platform: CompiledPlatform): Problem[] {
  const first = side.hosts.findIndex((hosts) => hosts > 0);
  const limit = limitOf(platform.limits, 'cluster-hosts', first);
  const least = platform.source.minHosts ?? 0;
  if (first < 0 || !limit || least <= limit.most) return [];
  const data = limited(platform, { limit, size: least });
  return [
    problem(pathOf(platform, 'minHosts'), 'least-above-limit', {
      ...data,
      month: monthText(compiled.start + first),
    }),
  ];
}

/** Bought hosts that the platform does not run on: nobody has another type, so they serve, and the problem says so. */
function boughtProblems(compiled: Compiled, side: KvmHosts, platform: CompiledPlatform): Problem[] {
  const purchase = at(compiled.purchaseAt, side.site);
  const type = compiled.types[purchase];
  const run = side.runs.find(({ stacks }) => stacks.some((stack) => stack.type === purchase));
  const excess = type && run && hostExcess(platform.limits, type, run.from);
  if (!excess) return [];
  const month = monthText(compiled.start + run.from);
  return [problem('purchase', 'purchase-beyond-limit', { ...limited(platform, excess), month })];
}

function purchaseProblems(compiled: Compiled, run: Run): Problem[] {
  const [first] = run.bought;
  if (compiled.purchase >= 0 || !first) return [];
  const type = at(compiled.types, at(compiled.purchaseAt, first.site));
  return [
    problem('purchase', 'no-purchase-type', {
      hosts: run.bought.reduce((sum, lot) => sum + lot.count, 0),
      sockets: type.sockets,
      coresPerSocket: type.coresPerSocket,
      month: monthText(compiled.start + first.month),
    }),
  ];
}
