import { at, codeAt, valueAt } from '../../at.ts';
import { exact, Exact } from '../../exact/decimal.ts';
import type { FutureProjection, Projection } from '../../projection.ts';
import { explained, forFutures, futureOf, indexIn, quantity, range } from '../context.ts';
import type { Explained, FigureId } from '../explained.ts';
import type { Family } from '../family.ts';
import { sideName } from '../../demand/part.ts';

const SIDES = ['vmware', 'kvm'] as const;
const THINGS = ['hosts', 'vms'] as const;

type Side = (typeof SIDES)[number];
type Thing = (typeof THINGS)[number];

/** Hosts and VMs of a whole side of the estate by month, and how many VMs a future migrates in all (model.md 4, 5). */
export const sideFigures: readonly Family[] = [
  {
    pattern: 'future/:future/side/:side/:thing/:month',
    list: (projection) =>
      forFutures(projection, (future) =>
        SIDES.flatMap((side) =>
          THINGS.flatMap((thing) =>
            range(projection.compiled.horizon).map(
              (month) => `future/${future.id}/side/${side}/${thing}/${String(month)}`,
            ),
          ),
        ),
      ),
    explain: (projection, parts, id) => {
      const future = futureOf(projection, parts['future']);
      const month = indexIn(parts['month'], projection.compiled.horizon);
      const side = SIDES.find((known) => known === parts['side']);
      const thing = THINGS.find((known) => known === parts['thing']);
      if (!future || month === undefined || !side || !thing) return undefined;
      return sideFigure(projection, future, { side, thing, month }, id);
    },
  },
  {
    pattern: 'future/:future/moved',
    list: (projection) => forFutures(projection, (future) => [`future/${future.id}/moved`]),
    explain: (projection, parts, id) => {
      const future = futureOf(projection, parts['future']);
      return future && movedFigure(projection, future, id);
    },
  },
];

function sideFigure(
  projection: Projection,
  future: FutureProjection,
  at: { side: Side; thing: Thing; month: number },
  id: FigureId,
): Explained {
  const parts = partsOf(projection, future, at);
  const of = parts.map(
    ([place]) => `future/${future.id}/${at.thing}/${at.side}/${place}/${String(at.month)}`,
  );
  // Forecast quantities are doubles; their sum is exact, so that the parts shown add up to the total shown.
  const value = parts.reduce((total, [, part]) => total.plus(exact(part)), new Exact(0));
  return explained(id, at.thing === 'hosts' ? 'host' : 'vm', value.toString(), { kind: 'sum', of });
}

function partsOf(
  projection: Projection,
  future: FutureProjection,
  { side, thing, month }: { side: Side; thing: Thing; month: number },
): (readonly [place: string, value: number])[] {
  const { timeline } = future;
  if (side === 'kvm' && thing === 'hosts')
    return timeline.kvm.map(
      (one, index) => [sideName(projection.compiled, timeline, index), codeAt(one.hosts, month)] as const,
    );
  return projection.compiled.clusters.map((cluster, index) => {
    const { vmsKvm, vmsVmware } = at(timeline.loads, index);
    const onKvm = sum(vmsKvm.map((series) => valueAt(series, month)));
    const vms = side === 'kvm' ? onKvm : valueAt(vmsVmware, month);
    return [
      cluster.source.id,
      thing === 'vms' ? vms : codeAt(at(timeline.vmwareHosts, index), month),
    ] as const;
  });
}

function movedFigure(projection: Projection, future: FutureProjection, id: FigureId): Explained {
  const steps = projection.compiled.clusters.map((cluster, place) => ({
    what: 'migrated-of-cluster',
    of: cluster.source.id,
    values: {},
    result: sum([...at(future.timeline.migrated, place)]),
  }));
  return quantity(id, 'vm', sum(steps.map((step) => step.result)), 'moved', steps);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
