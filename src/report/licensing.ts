import { modeDecisions, type ModeAlternative, type ModeDecision } from '../model/results/modes.ts';
import type { Projection } from '../model/projection.ts';

/** In which mode a product is licensed from a month on, at a site, a place or everywhere, and the modes not taken. */
export interface LicensedRow extends Pick<ModeDecision, 'product' | 'month' | 'why'> {
  readonly where: { readonly kind: 'everywhere' | 'site' | 'place'; readonly id: string };
  readonly taken: ModeAlternative;
  readonly others: readonly ModeAlternative[];
}

/** How one future licenses the products of its VMs. */
export interface Licensing {
  readonly future: string;
  readonly rows: readonly LicensedRow[];
}

/** How every future licenses products; nothing where none is entered. */
export function licensingOf(projection: Projection): Licensing[] {
  return projection.futures
    .map((future) => ({
      future: future.id,
      rows: modeDecisions(projection, future).flatMap((decision) => rowOf(projection, decision)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function rowOf({ compiled }: Projection, { product, unit, month, why, among }: ModeDecision): LicensedRow[] {
  const taken = among.find(({ reason }) => reason === 'chosen');
  const { decided = 'by-site' } = compiled.products.find(({ source }) => source.id === product)?.source ?? {};
  const kind = unit === '' ? 'everywhere' : decided === 'by-place' ? 'place' : 'site';
  return taken
    ? [
        {
          product,
          month,
          why,
          where: { kind, id: unit },
          taken,
          others: among.filter((mode) => mode !== taken),
        },
      ]
    : [];
}
