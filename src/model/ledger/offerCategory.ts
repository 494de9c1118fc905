import { COST_ROWS } from '../costs/registry.ts';

/** Categories that are no offers and could be the id of one; those of fees and settlement hold a space, which no id does. */
const OWN_NAMES: ReadonlySet<string> = new Set([
  'hosts',
  'vat',
  ...COST_ROWS.map(({ category }) => category),
]);
const MARK = 'offer ';

/** The category of an offer's lines: its id, marked as an offer's where a category of other costs has the same name. */
export function categoryOfOffer(id: string): string {
  return OWN_NAMES.has(id) ? `${MARK}${id}` : id;
}

/** The offer that a category is of; undefined for the categories of everything else. */
export function offerOfCategory(category: string): string | undefined {
  if (category.startsWith(MARK)) return category.slice(MARK.length);
  return OWN_NAMES.has(category) || category.includes(' ') ? undefined : category;
}
