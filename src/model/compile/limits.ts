import type { PlatformLimit } from '../scenario/contracts.ts';
import type { GuestGroup } from '../scenario/estate.ts';
import { monthsFrom } from '../time/month.ts';
import type { CompiledLimit, HostType } from './compiled.ts';

/** What a limit speaks about; see platformLimitSchema. */
export type LimitKind = PlatformLimit['kind'];

/** Reads the limits of a platform: the months of each as offsets, without end where none is given. */
export function compileLimits(limits: readonly PlatformLimit[], start: string): CompiledLimit[] {
  return limits.map((source) => ({
    source,
    from: source.from === undefined ? -Infinity : monthsFrom(start, source.from),
    until: source.until === undefined ? Infinity : monthsFrom(start, source.until),
  }));
}

/** The lowest limit of a kind in force in a month; undefined where there is none (model.md 5). */
export function limitOf(
  limits: readonly CompiledLimit[],
  kind: LimitKind,
  month: number,
): PlatformLimit | undefined {
  let lowest: PlatformLimit | undefined;
  for (const { source, from, until } of limits) {
    if (source.kind !== kind || month < from || month >= until) continue;
    if (!lowest || source.most < lowest.most) lowest = source;
  }
  return lowest;
}

/** A limit that something runs into, and the size that does not fit. */
export interface Excess {
  readonly limit: PlatformLimit;
  readonly size: number;
}

/** The first limit that one VM of a group exceeds in a month; an unknown size fits, because nothing says that it does not. */
export function guestExcess(
  limits: readonly CompiledLimit[],
  group: Pick<GuestGroup, 'vcpu' | 'ramGiB'>,
  month: number,
): Excess | undefined {
  return (
    excessOver(limits, 'guest-vcpu', group.vcpu, month) ??
    excessOver(limits, 'guest-ram', group.ramGiB, month)
  );
}

/** The first limit that a host exceeds in a month: such a host does not run the platform. */
export function hostExcess(
  limits: readonly CompiledLimit[],
  host: Pick<HostType, 'cores' | 'ramGiB'>,
  month: number,
): Excess | undefined {
  return (
    excessOver(limits, 'host-cores', host.cores, month) ?? excessOver(limits, 'host-ram', host.ramGiB, month)
  );
}

function excessOver(
  limits: readonly CompiledLimit[],
  kind: LimitKind,
  size: number | undefined,
  month: number,
): Excess | undefined {
  const limit = limitOf(limits, kind, month);
  return limit !== undefined && size !== undefined && size > limit.most ? { limit, size } : undefined;
}
