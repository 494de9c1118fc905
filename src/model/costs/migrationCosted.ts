import { at } from '../at.ts';
import type { FutureProjection, Projection } from '../projection.ts';
import { complexityOf, type Complexity } from './complexity.ts';
import { moves } from './standing.ts';
import { costsOf, type ResolvedCost } from './resolve.ts';

/**
 * Whether a future's total bears the cost of moving every VM it moves: in cash, at a known price above nothing. Where it does
 * not, each verdict on that future is one before migration cost (model.md 8). A future that moves nothing has nothing to bear.
 */
export function migrationCosted(projection: Projection, future: FutureProjection): boolean {
  const borne = costsOf(projection.compiled, future.id).filter(isBorne);
  return complexitiesMoved(projection, future).every((complexity) =>
    borne.some(({ row }) => row.complexity === undefined || row.complexity === complexity),
  );
}

function isBorne({ row, source, missing, amount, factors }: ResolvedCost): boolean {
  if (row.driver !== 'vms-migrated' || source.freed === true || missing !== undefined) return false;
  return [amount, ...Object.values(factors)].every((text) => Number(text) > 0);
}

function complexitiesMoved({ compiled, futures }: Projection, run: FutureProjection): Complexity[] {
  const { classes, classOf } = at(compiled.futures, futures.indexOf(run));
  return compiled.clusters.flatMap(({ source }, cluster) =>
    source.guests
      .filter(({ vms }, group) => {
        const guests = at(at(classes, cluster), at(at(classOf, cluster), group));
        return vms > 0 && moves(guests);
      })
      .map(complexityOf),
  );
}
