import type { Explained } from '../model/explain/explained.ts';
import type { Projection } from '../model/projection.ts';
import { keyFigure, keyId } from './figures.ts';

/** What a future pays, and the working time that it takes, which is in no total. */
export interface CashAndFreed {
  readonly future: string;
  readonly cash: Explained;
  readonly freed: Explained;
}

/** Cash and working time of every future, apart from each other; empty where no cost counts as working time. */
export function cashAndFreed(projection: Projection): CashAndFreed[] {
  const all = projection.futures.map(({ id }) => ({
    future: id,
    cash: keyFigure(projection, keyId(id, 'cash')),
    freed: keyFigure(projection, `future/${id}/freed`),
  }));
  const isNone = ({ freed }: CashAndFreed): boolean =>
    freed.missing.length === 0 && Number(freed.value) === 0;
  return all.every(isNone) ? [] : all;
}

/** The price lists, by their versions, that offers of a scenario are taken from. */
export function priceListsOf({ compiled }: Projection): string[] {
  return [...new Set(compiled.offers.flatMap(({ source }) => source.catalogue ?? []))].sort();
}

/** The level at which list prices are read. */
export function priceLevelOf({ compiled }: Projection): string {
  return compiled.scenario.assumptions?.priceLevel ?? 'base';
}
