import { at, codeAt, valueAt } from '../../at.ts';
import type { CompiledFuture } from '../../compile/compiled.ts';
import { sideName } from '../../demand/part.ts';
import type { FutureProjection, Projection } from '../../projection.ts';
import { explained, forFutures, futureOf, quantity } from '../context.ts';
import type { Explained, FigureId, Working } from '../explained.ts';
import type { Family } from '../family.ts';
import { clusterAt, clusters, monthly } from './monthly.ts';
import { vmSteps } from './vmSteps.ts';

/** VMs on each side with their working, clusters that a platform splits into, purchases, idle hosts, what limits bar, and whether a plan fits (model.md 4, 5). */
export const hostFigures: readonly Family[] = [
  monthly('vms/vmware/:cluster', clusters('vms/vmware'), (projection, future, parts, month, id) => {
    const place = clusterAt(projection, parts);
    const vms = future.timeline.loads[place]?.vmsVmware[month];
    const steps = vmSteps(projection, future, place, month, 'vmware');
    return vms === undefined ? undefined : quantity(id, 'vm', vms, 'vms-vmware', steps);
  }),
  monthly('vms/kvm/:cluster', clusters('vms/kvm'), (projection, future, parts, month, id) => {
    const place = clusterAt(projection, parts);
    const load = future.timeline.loads[place];
    if (!load) return undefined;
    const vms = load.vmsKvm.reduce((sum, series) => sum + valueAt(series, month), 0);
    return quantity(id, 'vm', vms, 'vms-kvm', vmSteps(projection, future, place, month, 'kvm'));
  }),
  monthly('clusters/:side', sides('clusters'), (projection, future, parts, month, id) => {
    const side = future.timeline.kvm.find(
      (_, place) => sideName(projection.compiled, future.timeline, place) === parts['side'],
    );
    return side && quantity(id, 'unit', codeAt(side.clusters, month), 'clusters-kvm');
  }),
  monthly(
    'bought/:site',
    (projection) => projection.compiled.sites.map((_, site) => `bought/${String(site)}`),
    (projection, future, parts, month, id) => {
      const site = siteAt(projection, parts);
      if (site < 0) return undefined;
      const lot = future.timeline.bought.find((bought) => bought.month === month && bought.site === site);
      return quantity(id, 'host', lot?.count ?? 0, 'hosts-bought');
    },
  ),
  monthly(
    'idle/:site',
    (projection) => projection.compiled.sites.map((_, site) => `idle/${String(site)}`),
    (projection, future, parts, month, id) => {
      const idle = future.timeline.idle[siteAt(projection, parts)]?.[month];
      return idle === undefined ? undefined : quantity(id, 'host', idle, 'hosts-idle');
    },
  ),
  {
    pattern: 'future/:future/barred/:platform',
    list: (projection) =>
      forFutures(projection, (future) =>
        projection.compiled.platforms.map(({ source }) => `future/${future.id}/barred/${source.id}`),
      ),
    explain: (projection, parts, id) => {
      const future = futureOf(projection, parts['future']);
      const platform = projection.compiled.platforms.findIndex(
        ({ source }) => source.id === parts['platform'],
      );
      return future && platform >= 0 ? barredFigure(compiledOf(projection, future), platform, id) : undefined;
    },
  },
  planFigure('peak', (future, id) => {
    const { peak, peakMonth } = future.timeline.fit;
    const working = { what: 'fullest-month', values: { month: peakMonth }, result: peak };
    return quantity(id, 'vm', peak, 'plan-peak', [working]);
  }),
  planFigure('end', (future, id) => {
    const { end } = future.timeline.fit;
    if (end !== null) return quantity(id, 'month', end, 'plan-end');
    const leaf = { kind: 'quantity', what: 'plan-never-ends', steps: [] } as const;
    const missing = [{ path: `futures/${future.id}/capacity`, code: 'plan-never-ends' }];
    return explained(id, 'month', null, { kind: 'leaf', leaf }, missing);
  }),
];

function planFigure(part: string, explain: (future: FutureProjection, id: FigureId) => Explained): Family {
  return {
    pattern: `future/:future/plan/${part}`,
    list: (projection) => forFutures(projection, (future) => [`future/${future.id}/plan/${part}`]),
    explain: (projection, parts, id) => {
      const future = futureOf(projection, parts['future']);
      return future && explain(future, id);
    },
  };
}

function barredFigure(future: CompiledFuture, platform: number, id: FigureId): Explained {
  const groups = new Map(
    future.barred.filter((barred) => barred.platform === platform).map((b) => [b.group, b]),
  );
  const steps = [...groups.values()].map(({ cluster, group, limit, size }): Working => ({
    what: `beyond-${limit.kind}`,
    of: `${cluster}/${group.id}`,
    values: { size, most: limit.most },
    result: group.vms,
  }));
  const ties = future.tied
    .filter((tied) => tied.platform === platform)
    .map(({ cluster, group }): Working => ({
      what: 'depends',
      of: `${cluster}/${group.id}`,
      values: {},
      result: group.vms,
    }));
  // What is too large is no less so for what it depends on.
  const others = ties.filter(({ of }) => !steps.some((step) => step.of === of));
  const all = [...steps, ...others];
  return quantity(id, 'vm', sum(all), 'vms-barred', all);
}

function sum(steps: readonly Working[]): number {
  return steps.reduce((total, { result }) => total + result, 0);
}

function compiledOf({ compiled, futures }: Projection, future: FutureProjection): CompiledFuture {
  return at(compiled.futures, futures.indexOf(future));
}

function sides(part: string) {
  return (projection: Projection, future: FutureProjection): string[] =>
    future.timeline.kvm.map((_, place) => `${part}/${sideName(projection.compiled, future.timeline, place)}`);
}

function siteAt(projection: Projection, parts: Readonly<Record<string, string>>): number {
  return projection.compiled.sites.findIndex((_, site) => String(site) === parts['site']);
}
