import type { Projection } from '../../projection.ts';
import { inside } from '../../scenario/inputPath.ts';
import { monthText } from '../../time/month.ts';
import { latestStarts, type LatestStart } from '../latestStart.ts';
import { todayOf } from '../today.ts';
import { warning, type Warning } from './warning.ts';

/** Moves that can no longer begin in time for a renewal, or as planned do not make it, or only without any margin (model.md 9). */
export function lateWarnings(projection: Projection): Warning[] {
  const today = todayOf(projection);
  return projection.futures
    .flatMap(({ id }) => latestStarts(projection, id))
    .filter(({ renewsWhole }) => !renewsWhole)
    .flatMap((start) => warningsOf(projection, start, today));
}

function warningsOf(projection: Projection, start: LatestStart, today: number): Warning[] {
  const text = (month: number): string => monthText(projection.compiled.start + month);
  const { future, holding, latest, edge, planned } = start;
  const path = inside(inside('holdings', holding), 'end');
  const found: Warning[] = [];
  if (latest < today)
    found.push(warning(path, 'too-late', { future, latest: text(latest), today: text(today) }));
  if (planned > edge)
    found.push(warning(path, 'misses-renewal', { future, planned: text(planned), edge: text(edge) }));
  else if (planned > latest)
    found.push(warning(path, 'without-margin', { future, planned: text(planned), latest: text(latest) }));
  return found;
}
