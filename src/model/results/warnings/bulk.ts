import type { FutureProjection, Projection } from '../../projection.ts';
import type { Contract } from '../../plan/contract.ts';
import { inside } from '../../scenario/inputPath.ts';
import { monthText } from '../../time/month.ts';
import { warning, type Warning } from './warning.ts';

/** Renewals of less than half of a contract at a price that was agreed for the whole of it, without a band for small orders. */
export function bulkWarnings(projection: Projection): Warning[] {
  return projection.futures.flatMap((future) =>
    future.plans.flatMap(({ contracts }) =>
      contracts.flatMap((contract) => residual(projection, future, contract, contracts)),
    ),
  );
}

function residual(
  projection: Projection,
  future: FutureProjection,
  contract: Contract,
  all: readonly Contract[],
): Warning[] {
  const { scenario, start } = projection.compiled;
  const before = all[contract.parent];
  const holding = scenario.holdings[contract.root];
  if (contract.origin !== 'renewed' || !before || !holding) return [];
  const { price, uplift, bands } = before.next.terms;
  const agreed = price !== undefined || uplift !== undefined;
  if (!agreed || (bands ?? []).length > 0 || contract.quantity * 2 >= before.quantity) return [];
  const data = {
    future: future.id,
    month: monthText(start + contract.begin),
    units: contract.quantity,
    of: before.quantity,
  };
  return [warning(inside(inside('holdings', holding.id), 'next'), 'residual-at-bulk-price', data)];
}
