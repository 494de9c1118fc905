import { at, codeAt, valueAt } from '../../at.ts';
import type { FutureProjection, Projection } from '../../projection.ts';
import { runAt } from '../../demand/hosts.ts';
import { sideName } from '../../demand/part.ts';
import { workingOf } from '../../demand/working.ts';
import { covers } from '../../plan/contract.ts';
import type { HostRun } from '../../timeline/record.ts';
import { quantity } from '../context.ts';
import type { Working } from '../explained.ts';
import { part, type Family } from '../family.ts';
import { clusterAt, clusters, monthly, type Parts } from './monthly.ts';

const planned = (part: string) => (projection: Projection, future: FutureProjection) =>
  future.plans.map((plan) => `${part}/${at(projection.compiled.offers, plan.offer).source.id}`);
const offerAt = (projection: Projection, parts: Parts): number =>
  projection.compiled.offerIndex.get(part(parts, 'offer')) ?? -1;
/** Units needed and held, hosts on each side, VMs migrated, month by month, with their working (model.md 3-7). */
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
    return plan && quantity(id, 'unit', valueAt(plan.held, month), 'held', steps);
  }),
  monthly('hosts/vmware/:cluster', clusters('hosts/vmware'), (projection, future, parts, month, id) => {
    const cluster = clusterAt(projection, parts);
    const hosts = future.timeline.vmwareHosts[cluster]?.[month];
    return hosts === undefined
      ? undefined
      : quantity(
          id,
          'host',
          hosts,
          'hosts-vmware',
          stackSteps(projection, runAt(at(future.timeline.vmwareRuns, cluster), month)),
        );
  }),
  monthly(
    'hosts/kvm/:side',
    (projection, future) =>
      future.timeline.kvm.map((_, at) => `hosts/kvm/${sideName(projection.compiled, future.timeline, at)}`),
    (projection, future, parts, month, id) => {
      const at = future.timeline.kvm.findIndex(
        (_, index) => sideName(projection.compiled, future.timeline, index) === parts['side'],
      );
      const side = future.timeline.kvm[at];
      return (
        side &&
        quantity(
          id,
          'host',
          codeAt(side.hosts, month),
          'hosts-kvm',
          kvmSteps(projection, runAt(side.runs, month), codeAt(side.hosts, month)),
        )
      );
    },
  ),
  monthly('migrated/:cluster', clusters('migrated'), (projection, future, parts, month, id) => {
    const vms = future.timeline.migrated[clusterAt(projection, parts)]?.[month];
    return vms === undefined ? undefined : quantity(id, 'vm', vms, 'migrated');
  }),
];

function stackSteps(projection: Projection, run: HostRun | undefined): Working[] {
  return (run?.stacks ?? []).map((stack) => {
    const { sockets, coresPerSocket } = at(projection.compiled.types, stack.type);
    return {
      what: 'hosts',
      of: `${String(sockets)}x${String(coresPerSocket)}`,
      values: { sockets, coresPerSocket },
      result: stack.count,
    };
  });
}

/** Hosts in service, then the under-used Linux hosts that serve beside them. */
function kvmSteps(projection: Projection, run: HostRun | undefined, hosts: number): Working[] {
  const inService = stackSteps(projection, run);
  const spare = hosts - inService.reduce((sum, step) => sum + step.result, 0);
  return spare > 0 ? [...inService, { what: 'hosts-spare-linux', values: {}, result: spare }] : inService;
}

function needSteps(
  projection: Projection,
  projected: FutureProjection,
  offer: number,
  month: number,
): readonly Working[] {
  const { compiled } = projection;
  const future = at(compiled.futures, projection.futures.indexOf(projected));
  const estate = { compiled, future, timeline: projected.timeline };
  const heldOf = (base: number): Float64Array | undefined =>
    projected.plans.find((plan) => plan.offer === base)?.held;
  return workingOf(estate, projected.demand, offer, month, heldOf);
}
