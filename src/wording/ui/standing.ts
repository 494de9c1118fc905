import type { Assumed } from '../../model/results/assumed.ts';
import { fieldName } from '../fields.ts';
import { many, type Speech } from '../speech.ts';
import { fieldWords } from './fields.ts';

/** Headings of the strip under the verdict: how much is assumed, missing or doubtful. */
export function standingCounts(
  assumed: number,
  missing: number,
  warnings: number,
): readonly [assumed: string, missing: string, warnings: string] {
  return [
    assumed === 0 ? 'Nothing assumed' : `${String(assumed)} assumed`,
    missing === 0 ? 'Nothing missing' : `${String(missing)} missing`,
    warnings === 0 ? 'No warnings' : many(String(warnings), 'warning'),
  ];
}

/** A default that stands in the figures: "The months to rebuild a host: 1 months". */
export function assumedText({ path, value }: Assumed, speech: Speech): string {
  const name = fieldName(path, speech);
  const { unit } = fieldWords(path, speech.currency);
  const shown = unit === '%' ? speech.numbers.count(Number(value) * 100) : speech.numbers.count(value);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${unit === '%' ? `${shown} %` : shown}`;
}
