import { claimsOf } from '../model/results/exposure.ts';
import type { Projection } from '../model/projection.ts';
import { figureOf } from '../report/anyFigure.ts';
import { eachOnce } from '../model/scenario/eachOnce.ts';
import { INCOMPLETE } from './cell.ts';
import { fieldTitle } from './fields.ts';
import { list, type Speech } from './speech.ts';

/** What the amounts of contested positions are, and how much of them is not known; nothing where no product is contested. */
export function exposureNotes(projection: Projection, speech: Speech): string[] {
  if (claimsOf(projection).length === 0) return [];
  const missing = eachOnce(
    projection.futures.flatMap(({ id }) => figureOf(projection, `future/${id}/exposure`).missing),
  );
  const unknown = missing.map(({ path }) => `${fieldTitle(path, speech)} (${path})`);
  return [
    'What each future would pay besides its total, support included, if the claim held: at the offer’s price, beyond what is held and bought anyway.',
    ...(unknown.length > 0 ? [`${INCOMPLETE} At least that much: ${list(unknown)} is not known.`] : []),
  ];
}
