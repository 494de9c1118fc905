import type { Projection } from '../../projection.ts';
import type { Holding } from '../../scenario/contracts.ts';
import { inside } from '../../scenario/inputPath.ts';
import { monthsFrom, monthText } from '../../time/month.ts';
import { NOTICE } from '../latestStart.ts';
import { todayOf } from '../today.ts';
import { warning, type Warning } from './warning.ts';

const SOON = 3;

/** Contracts of which the day of notice has passed, comes within a quarter, or was missed (model.md 9). */
export function noticeWarnings(projection: Projection): Warning[] {
  const today = todayOf(projection);
  return projection.compiled.scenario.holdings
    .filter(({ quantity }) => quantity > 0)
    .flatMap((holding) => warningsOf(projection, holding, today));
}

function warningsOf(projection: Projection, holding: Holding, today: number): Warning[] {
  const { start, scenario } = projection.compiled;
  if (holding.end === undefined) return [];
  const end = monthsFrom(scenario.start, holding.end);
  if (end <= today) return [];
  const path = inside('holdings', holding.id);
  if (holding.next?.auto === true) {
    const data = { end: holding.end, units: holding.quantity };
    return [warning(inside(inside(path, 'next'), 'auto'), 'renews-whole', data)];
  }
  const by = end - (scenario.assumptions?.notice ?? NOTICE);
  const data = { noticeBy: monthText(start + by), end: holding.end };
  if (by < today) return [warning(inside(path, 'end'), 'notice-passed', data)];
  return by - today <= SOON ? [warning(inside(path, 'end'), 'notice-due', data)] : [];
}
