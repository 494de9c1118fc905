import { sure } from '../at.ts';
import type { Projection } from '../projection.ts';
import { mayMove } from '../scenario/mayMove.ts';
import { inScope } from '../compile/flows.ts';
import type { Holding } from '../scenario/contracts.ts';
import type { Cluster } from '../scenario/estate.ts';
import type { Future, Wave } from '../scenario/futures.ts';
import { monthsFrom } from '../time/month.ts';

/** Months of notice where no assumption states them (model.md 9). */
export const NOTICE = 2;

/** When a move must begin so that a renewal need not be signed; months are counted from the scenario's start. */
export interface LatestStart {
  readonly future: string;
  readonly holding: string;
  /** The renewal: the first month that the holding no longer covers. */
  readonly end: number;
  /** From the first month of the waves concerned to their last one (exclusive), as planned. */
  readonly duration: number;
  readonly overlap: number;
  readonly notice: number;
  readonly leadTime: number;
  readonly safety: number;
  /** When the waves concerned begin as planned. */
  readonly planned: number;
  /** The last month from which move and dual-run are over by the renewal; one month later buys a new term. */
  readonly edge: number;
  /** The edge less notice, lead time and safety; may lie before the start. */
  readonly latest: number;
  /** The notice of this contract was missed, so it renews whole whenever the move begins. */
  readonly renewsWhole: boolean;
}

/** The latest start of every moving future before every renewal of a licence its waves make superfluous, inside the horizon (model.md 9). */
export function latestStarts(projection: Projection, future: string): LatestStart[] {
  const { scenario, horizon } = projection.compiled;
  const source = scenario.futures.find(({ id }) => id === future);
  if (!source?.waves?.length) return [];
  return scenario.holdings.flatMap((holding) => {
    const end = holding.end === undefined ? Infinity : monthsFrom(scenario.start, holding.end);
    if (end <= 0 || end >= horizon || holding.quantity === 0) return [];
    const waves = wavesFor(projection, source, holding);
    return waves.length > 0 ? [startBefore(projection, source, holding, waves, end)] : [];
  });
}

function startBefore(
  projection: Projection,
  future: Future,
  holding: Holding,
  waves: readonly Wave[],
  end: number,
): LatestStart {
  const { assumptions, start } = projection.compiled.scenario;
  const { notice = NOTICE, leadTime = 0, safety = 0 } = assumptions ?? {};
  const planned = Math.min(...waves.map((wave) => monthsFrom(start, wave.from)));
  const duration = Math.max(...waves.map((wave) => monthsFrom(start, wave.to))) - planned;
  const overlap = future.overlap ?? 1;
  // The last VMs move at the beginning of the last month of moving, and load VMware for `overlap` months from then on.
  const edge = end + 1 - duration - overlap;
  const next = { ...holding.next, ...future.renewals?.[holding.id]?.next };
  return {
    future: future.id,
    holding: holding.id,
    end,
    duration,
    overlap,
    notice,
    leadTime,
    safety,
    planned,
    edge,
    latest: edge - notice - leadTime - safety,
    renewsWhole: next.auto === true,
  };
}

/** The waves that empty clusters which the holding's offer licenses. */
function wavesFor(projection: Projection, future: Future, holding: Holding): readonly Wave[] {
  const clusters = projection.compiled.scenario.clusters.filter((cluster) =>
    isLicensedBy(cluster, future, holding.offer),
  );
  return sure(future.waves).filter((wave) =>
    clusters.some((cluster) =>
      cluster.guests.some((group) => mayMove(group) && inScope(wave, cluster.id, group)),
    ),
  );
}

function isLicensedBy(cluster: Cluster, future: Future, offer: string): boolean {
  return (
    cluster.offer === offer ||
    cluster.vsan?.offer === offer ||
    cluster.addOns?.includes(offer) === true ||
    future.editions?.some(
      (edition) => edition.offer === offer && (edition.clusters?.includes(cluster.id) ?? true),
    ) === true
  );
}
