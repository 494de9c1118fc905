import type { FutureProjection, Projection } from '../../projection.ts';
import { perHostCount } from '../../metrics/registry.ts';
import { covers } from '../../plan/contract.ts';
import type { HostRun } from '../../timeline/record.ts';
import { forFutures, futureOf, indexIn, quantity, range } from '../context.ts';
import type { Explained, FigureId, Working } from '../explained.ts';
import type { Family } from '../family.ts';

type Parts = Readonly<Record<string, string>>;

/** A family of one count per month and thing (offer, cluster, site and platform). */
function monthly(
  pattern: string,
  things: (projection: Projection, future: FutureProjection) => readonly string[],
  explain: (
    projection: Projection,
    future: FutureProjection,
    parts: Parts,
    month: number,
    id: FigureId,
  ) => Explained | undefined,
): Family {
  return {
    pattern: `future/:future/${pattern}/:month`,
    list: (projection) =>
      forFutures(projection, (future) =>
        things(projection, future).flatMap((thing) =>
          range(projection.compiled.horizon).map((month) => `future/${future.id}/${thing}/${String(month)}`),
        ),
      ),
    explain: (projection, parts, id) => {
      const future = futureOf(projection, parts['future']);
      const month = indexIn(parts['month'], projection.compiled.horizon);
      return future && month !== undefined ? explain(projection, future, parts, month, id) : undefined;
    },
  };
}

const planned = (part: string) => (projection: Projection, future: FutureProjection) =>
  future.plans.map((plan) => `${part}/${projection.compiled.offers[plan.offer]?.source.id ?? ''}`);
const offerAt = (projection: Projection, parts: Parts): number =>
  projection.compiled.offerIndex.get(parts['offer'] ?? '') ?? -1;
const clusterAt = (projection: Projection, parts: Parts): number =>
  projection.compiled.clusters.findIndex((cluster) => cluster.source.id === parts['cluster']);
const clusters = (part: string) => (projection: Projection) =>
  projection.compiled.clusters.map((cluster) => `${part}/${cluster.source.id}`);

/** Units needed and held, hosts and VMs on each side, month by month, with their working (model.md 3-7). */
export const monthFigures: readonly Family[] = [
  monthly('needed/:offer', planned('needed'), (projection, future, parts, month, id) => {
    const offer = offerAt(projection, parts);
    const needed = future.demand.needed[offer]?.[month];
    return needed === undefined
      ? undefined
      : quantity(id, 'unit', needed, 'needed', needSteps(projection, future, offer, month));
  }),
  monthly('held/:offer', planned('held'), (projection, future, parts, month, id) => {
    const plan = future.plans.find((candidate) => candidate.offer === offerAt(projection, parts));
    const steps = plan?.contracts
      .filter((c) => covers(c, month))
      .map((c): Working => ({
        what: 'contract',
        of: c.id,
        values: { begin: c.begin, end: c.end },
        result: c.quantity,
      }));
    return plan && quantity(id, 'unit', plan.held[month] ?? 0, 'held', steps);
  }),
  monthly('hosts/vmware/:cluster', clusters('hosts/vmware'), (projection, future, parts, month, id) => {
    const at = clusterAt(projection, parts);
    const hosts = future.timeline.vmwareHosts[at]?.[month];
    return hosts === undefined
      ? undefined
      : quantity(
          id,
          'host',
          hosts,
          'hosts-vmware',
          stackSteps(projection, runAt(future.timeline.vmwareRuns[at] ?? [], month)),
        );
  }),
  monthly(
    'hosts/kvm/:side',
    (projection, future) =>
      future.timeline.kvm.map((_, at) => `hosts/kvm/${sideName(projection, future, at)}`),
    (projection, future, parts, month, id) => {
      const at = future.timeline.kvm.findIndex(
        (_, index) => sideName(projection, future, index) === parts['side'],
      );
      const side = future.timeline.kvm[at];
      return (
        side &&
        quantity(
          id,
          'host',
          side.hosts[month] ?? 0,
          'hosts-kvm',
          stackSteps(projection, runAt(side.runs, month)),
        )
      );
    },
  ),
  monthly('vms/vmware/:cluster', clusters('vms/vmware'), (projection, future, parts, month, id) => {
    const vms = future.timeline.loads[clusterAt(projection, parts)]?.vmsVmware[month];
    return vms === undefined ? undefined : quantity(id, 'vm', vms, 'vms-vmware');
  }),
  monthly('vms/kvm/:cluster', clusters('vms/kvm'), (projection, future, parts, month, id) => {
    const load = future.timeline.loads[clusterAt(projection, parts)];
    return (
      load &&
      quantity(
        id,
        'vm',
        load.vmsKvm.reduce((sum, series) => sum + (series[month] ?? 0), 0),
        'vms-kvm',
      )
    );
  }),
  monthly('migrated/:cluster', clusters('migrated'), (projection, future, parts, month, id) => {
    const vms = future.timeline.migrated[clusterAt(projection, parts)]?.[month];
    return vms === undefined ? undefined : quantity(id, 'vm', vms, 'migrated');
  }),
];

/** How a KVM side is named in figures: platform and the place of its site, because sites may have any name. */
export function sideName(projection: Projection, future: FutureProjection, at: number): string {
  const side = future.timeline.kvm[at];
  return `${projection.compiled.platforms[side?.platform ?? -1]?.source.id ?? ''}@${String(side?.site ?? 0)}`;
}

function runAt(runs: readonly HostRun[], month: number): HostRun | undefined {
  return runs.findLast((run) => run.from <= month);
}

function stackSteps(projection: Projection, run: HostRun | undefined): Working[] {
  return (run?.stacks ?? []).map((stack) => {
    const { sockets = 0, coresPerSocket = 0 } = projection.compiled.types[stack.type] ?? {};
    return {
      what: 'hosts',
      of: `${String(sockets)}x${String(coresPerSocket)}`,
      values: { sockets, coresPerSocket },
      result: stack.count,
    };
  });
}

function needSteps(
  projection: Projection,
  future: FutureProjection,
  offer: number,
  month: number,
): Working[] {
  const metric = projection.compiled.offers[offer]?.source.metric;
  return future.demand.parts
    .filter((part) => part.offer === offer && (part.needed[month] ?? 0) > 0)
    .flatMap((part) => {
      const runs =
        part.cluster >= 0 ? future.timeline.vmwareRuns[part.cluster] : future.timeline.kvm[part.kvm]?.runs;
      const where =
        part.cluster >= 0
          ? (projection.compiled.clusters[part.cluster]?.source.id ?? '')
          : sideName(projection, future, part.kvm);
      return (runAt(runs ?? [], month)?.stacks ?? []).map((stack): Working => {
        const { sockets = 0, coresPerSocket = 0 } = projection.compiled.types[stack.type] ?? {};
        const each = metric ? (perHostCount(metric, { sockets, coresPerSocket }) ?? 0) : 0;
        return {
          what: 'need-of-hosts',
          of: where,
          values: { hosts: stack.count, sockets, coresPerSocket, each },
          result: each * stack.count,
        };
      });
    });
}
