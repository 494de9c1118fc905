import type { Assumed } from '../../model/results/assumed.ts';
import { fieldName } from '../fields.ts';
import type { Speech } from '../speech.ts';
import { fieldWords } from './fields.ts';

/** A default that stands in the figures: "The months to rebuild a host: 1 months". */
export function assumedText({ path, value }: Assumed, speech: Speech): string {
  const name = fieldName(path, speech);
  const { unit } = fieldWords(path, speech.currency);
  const shown = unit === '%' ? speech.numbers.count(Number(value) * 100) : speech.numbers.count(value);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${unit === '%' ? `${shown} %` : shown}`;
}
