import { futureOf } from '../model/explain/context.ts';
import type { FigureId } from '../model/explain/explained.ts';
import type { FutureProjection, Projection } from '../model/projection.ts';

/** What runs where: `vmware` and `kvm` by month, one number a month up to the horizon. */
export interface Sides {
  readonly vmware: readonly number[];
  readonly kvm: readonly number[];
}

/** Hosts and VMs of a future on both sides by month. */
export interface PhaseIn {
  readonly future: string;
  readonly hosts: Sides;
  readonly vms: Sides;
  /** The first and the last month in which VMs migrate; undefined where none do. */
  readonly moves: { readonly from: number; readonly until: number } | undefined;
  /** The first month in which VMs run on KVM, migrated or new; undefined where none ever do. */
  readonly kvmFrom: number | undefined;
}

/** The phase-in of a future; undefined for none of that name. */
export function phaseInOf(projection: Projection, future: string): PhaseIn | undefined {
  const run = futureOf(projection, future);
  if (!run) return undefined;
  const { horizon } = projection.compiled;
  const { loads, vmwareHosts, kvm } = run.timeline;
  const hosts = {
    vmware: summed(vmwareHosts, horizon),
    kvm: summed(
      kvm.map((side) => side.hosts),
      horizon,
    ),
  };
  const vms = {
    vmware: summed(
      loads.map(({ vmsVmware }) => vmsVmware),
      horizon,
    ),
    kvm: summed(
      loads.flatMap(({ vmsKvm }) => vmsKvm),
      horizon,
    ),
  };
  const kvmFrom = vms.kvm.findIndex((count) => count > 0);
  return {
    future: run.id,
    hosts,
    vms,
    moves: movesOf(run, horizon),
    kvmFrom: kvmFrom < 0 ? undefined : kvmFrom,
  };
}

/** The figure of what runs on a side in a month. */
export function sideId(future: string, side: keyof Sides, thing: 'hosts' | 'vms', month: number): FigureId {
  return `future/${future}/side/${side}/${thing}/${String(month)}`;
}

function movesOf({ timeline }: FutureProjection, horizon: number): PhaseIn['moves'] {
  const migrated = summed(timeline.migrated, horizon);
  const from = migrated.findIndex((vms) => vms > 0);
  return from < 0 ? undefined : { from, until: migrated.findLastIndex((vms) => vms > 0) };
}

function summed(series: readonly ArrayLike<number>[], months: number): number[] {
  return Array.from({ length: months }, (_, month) =>
    series.reduce((sum, one) => sum + (one[month] ?? 0), 0),
  );
}
