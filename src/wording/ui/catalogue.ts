import { CATALOGUE_WORDS, priceText, type PriceWords } from '../catalogue.ts';
import { list } from '../speech.ts';
import type { METRIC_UNIT_WORDS } from '../units.ts';

/** Words of the list in which something of the catalogue is chosen. */
export const PICKER_WORDS = {
  licence: 'Choose another offer of the catalogue',
  platform: 'Add a platform',
  search: 'Product or vendor',
  quote: 'Keep the offer, and enter your quote',
  loading: 'Opening the catalogue …',
} as const;

/** What is said of a choice: vendor, price with its date, or that a quote is asked for. */
export function choiceText(choice: {
  readonly vendor: string;
  readonly currency: string;
  readonly unit: keyof typeof METRIC_UNIT_WORDS;
  readonly free: boolean;
  readonly price?: PriceWords;
  readonly asOf?: string;
  readonly notSoldIn: readonly string[];
}): string {
  const { vendor, price, currency, unit, asOf = '', notSoldIn } = choice;
  const asked = choice.free ? CATALOGUE_WORDS.free : CATALOGUE_WORDS.quote;
  const what = price ? `${priceText(price, currency, unit)}, as of ${asOf}` : asked;
  const not = notSoldIn.length === 0 ? '' : `; not sold in ${list(notSoldIn)}`;
  return `${vendor}: ${what}${not}`;
}

/** How many choices there are beyond those that are listed. */
export function moreChoices(found: number, listed: number): string {
  if (found === 0) return CATALOGUE_WORDS.none;
  return found <= listed ? '' : `${String(found - listed)} more; type to find them.`;
}
