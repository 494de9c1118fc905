import { at } from '../at.ts';
import { assumedInCosts } from '../costs/assumed.ts';
import type { Projection } from '../projection.ts';
import { defaultAt, type Default } from '../scenario/defaults.ts';
import type { Cluster } from '../scenario/estate.ts';
import type { Future } from '../scenario/futures.ts';
import { inside, type InputPath } from '../scenario/inputPath.ts';
import { hasRange } from './range.ts';
import { usesOf } from './warnings/uses.ts';

/** A default that stands in the figures because nobody entered it: where it would be written, what is taken, and who says so. */
export interface Assumed extends Default {
  readonly path: InputPath;
}

/** Every default that the scenario leaves standing and that can move a figure, in the order of the schema (model.md 1: visible). */
export function assumedIn(projection: Projection): Assumed[] {
  const { scenario } = projection.compiled;
  const moves = scenario.futures.some(isMoving);
  return [
    ...open('', { horizon: scenario.horizon }),
    ...scenario.clusters.flatMap((cluster, at) => ofCluster(projection, cluster, at, moves)),
    ...ofOffers(projection),
    ...scenario.platforms.flatMap(({ id, density }) => open(inside('platforms', id), { density })),
    ...(scenario.purchase ? open('purchase', { life: scenario.purchase.life }) : []),
    ...assumedInCosts(scenario),
    ...ofAssumptions(projection, moves),
    ...open('finance', {
      rate: scenario.finance?.rate,
      fiscalYearStart: scenario.finance?.fiscalYearStart,
    }),
    ...scenario.futures.flatMap(ofFuture),
  ];
}

/** Fields of one place that nobody entered and that have a documented default. */
function open(place: InputPath, given: Readonly<Record<string, unknown>>): Assumed[] {
  const found: Assumed[] = [];
  for (const field in given) {
    if (given[field] !== undefined) continue;
    const path = inside(place, field);
    const taken = defaultAt(path);
    if (taken) found.push({ path, ...taken });
  }
  return found;
}

function ofCluster(projection: Projection, cluster: Cluster, index: number, moves: boolean): Assumed[] {
  const place = inside('clusters', cluster.id);
  const { usedShare } = cluster;
  const { resources } = at(projection.compiled.clusters, index);
  const shares =
    typeof usedShare === 'object'
      ? Object.fromEntries(
          resources.map((resource) => [resource, resource === 'vms' ? undefined : usedShare[resource]]),
        )
      : {};
  const kvmReady = (ready: string | undefined): string | undefined =>
    ready === 'unknown' ? undefined : ready;
  return [
    ...(cluster.guests.length > 0 ? open(place, { usedShare }) : []),
    ...open(inside(place, 'usedShare'), shares),
    ...(moves ? cluster.hosts : []).flatMap((group) =>
      open(inside(inside(place, 'hosts'), group.id), { kvmReady: kvmReady(group.kvmReady) }),
    ),
    ...cluster.guests
      .filter(({ vms, growth }) => vms > 0 && growth === undefined)
      .flatMap(({ id }) => open(inside(inside(place, 'guests'), id), { growth: undefined })),
  ];
}

function ofOffers(projection: Projection): Assumed[] {
  return usesOf(projection).flatMap(({ source }) => {
    const { term, billing, risePerYear, minOrder } = source;
    return open(inside('offers', source.id), { term, billing, risePerYear, minOrder });
  });
}

function ofAssumptions(projection: Projection, moves: boolean): Assumed[] {
  const { rebuild, notice, leadTime, safety, priceLevel } = projection.compiled.scenario.assumptions ?? {};
  return [
    ...open('assumptions', moves ? { rebuild, notice, leadTime, safety } : {}),
    ...open('assumptions', hasRange(projection) ? { priceLevel } : {}),
  ];
}

function ofFuture(future: Future): Assumed[] {
  const place = inside('futures', future.id);
  const waves = future.waves ?? [];
  return [
    ...(waves.length > 0 ? open(place, { overlap: future.overlap }) : []),
    ...waves.flatMap(({ id, share, shape }) => open(inside(inside(place, 'waves'), id), { share, shape })),
    ...(future.divert ? open(inside(place, 'divert'), { share: future.divert.share }) : []),
  ];
}

function isMoving(future: Future): boolean {
  return (future.waves ?? []).length > 0 || future.divert !== undefined;
}
