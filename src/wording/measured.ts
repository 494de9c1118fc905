import type { Explained } from '../model/explain/explained.ts';
import { absence, valueText } from './cell.ts';
import type { Speech } from './speech.ts';
import { UNIT_WORDS } from './units.ts';

/** The value with its unit: "USD 18,240.00", "96 licences", "April 2029". */
export function measured(figure: Explained, speech: Speech): string {
  if (figure.value === null) return absence(figure);
  const text = valueText(figure, speech);
  const foreign = foreignCurrency(figure);
  if (foreign !== undefined) return `${foreign} ${text}`;
  if (figure.unit.startsWith('money')) return `${speech.currency} ${text}${unitOf(figure)}`;
  return figure.unit === 'month' ? text : `${text}${unitOf(figure)}`;
}

/** The currency of a price that is shown as it was stated, before it is converted. */
function foreignCurrency({ because: why }: Explained): string | undefined {
  return why.kind === 'leaf' && why.leaf.kind === 'price' ? why.leaf.currency : undefined;
}

function unitOf({ unit, value }: Explained): string {
  const words = UNIT_WORDS[unit][value === '1' ? 0 : 1];
  return words === '' ? '' : ` ${words}`;
}
