import { at, valueAt } from '../at.ts';
import type { Compiled, CompiledFuture } from '../compile/compiled.ts';
import type { HostRun, Timeline } from '../timeline/record.ts';

/** One part of an offer's need: a VMware cluster or a KVM side that it must cover, or the licences that it follows. */
export interface NeedPart {
  readonly offer: number;
  /** Index of the VMware cluster, or -1. */
  readonly cluster: number;
  /** Index of the KVM side in the timeline, or -1. */
  readonly kvm: number;
  /** Index of the product whose VMs alone it counts; undefined for an offer that all VMs of its place count for. */
  readonly product?: number;
  /** 1 in the months in which this part asks for the offer; undefined for all of them. */
  readonly asks: Uint8Array | undefined;
  /** The hosts of its place that it covers, where another offer covers the others. */
  readonly runs?: readonly HostRun[];
  /** Share of the VMs of its place that it covers by month, where another offer covers the others. */
  readonly share?: Float64Array;
  /** The part before it was divided, which a metric that looks back needs: the past is divided as the month is. */
  readonly whole?: Asking | undefined;
  /** Licences, as they are assigned to hosts, that lie with hosts gone and that no other host may have yet; then it has no place. */
  readonly lies?: Float64Array;
  /** Its own count where the whole is the sum of its parts; undefined where the count is pooled. */
  readonly needed: Float64Array | undefined;
}

/** A part that was counted by itself. */
export type CountedPart = NeedPart & { readonly needed: Float64Array };

/** Something that needs an offer, before it is counted. */
export type Asking = Omit<NeedPart, 'needed'>;

/** What a count looks at: one future's estate, month by month, and which offer licenses each cluster. */
export interface Ground {
  readonly compiled: Compiled;
  readonly future: CompiledFuture;
  readonly timeline: Timeline;
  readonly offerOf: readonly Int16Array[];
}

/** One future's estate, month by month, before anything is licensed. */
export type Estate = Omit<Ground, 'offerOf'>;

/** Whether a part asks for its offer in a month. */
export function asksIn(part: Asking, month: number): boolean {
  return part.asks === undefined || part.asks[month] === 1;
}

/** Share of the VMs of its place that a part covers in a month. */
export function shareIn({ share }: Asking, month: number): number {
  return share ? valueAt(share, month) : 1;
}

/** The site at which a part stands, of those that have a place. */
export function siteOf({ compiled, timeline }: Estate, { cluster, kvm }: Asking): number {
  return cluster >= 0 ? at(compiled.clusters, cluster).site : at(timeline.kvm, kvm).site;
}

/** How a KVM side is named: platform and the place of its site, because sites may have any name. */
export function sideName(compiled: Compiled, timeline: Timeline, kvm: number): string {
  const { platform, site } = at(timeline.kvm, kvm);
  return `${at(compiled.platforms, platform).source.id}@${String(site)}`;
}

/** The id by which a part's place is named in the working of a count; empty for a part without a place. */
export function placeOf(compiled: Compiled, timeline: Timeline, part: Asking): string {
  if (part.cluster >= 0) return at(compiled.clusters, part.cluster).source.id;
  return part.kvm >= 0 ? sideName(compiled, timeline, part.kvm) : '';
}
