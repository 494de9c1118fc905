import type { Cheapest } from '../../model/cheapest/cheapest.ts';
import { PARTS } from '../../model/cheapest/facts.ts';
import {
  comparedPart,
  hypervisorText,
  partText,
  placeText,
  reasonText,
  rowName,
} from '../../wording/cheapest.ts';
import type { Explained } from '../../model/explain/explained.ts';
import type { Speech } from '../../wording/speech.ts';
import { csvLine, type Field } from './field.ts';

const COLUMNS = [
  'way',
  'name',
  'place',
  'hypervisor',
  'offer',
  'total',
  'saves against staying',
  'licences a year',
];

/** All ways as comma-separated text, a line for each; a lower bound says so in its place, an unknown amount stays empty. */
export function cheapestCsv({ rows }: Cheapest, speech: Speech): string {
  const number = (figure: Explained | undefined): Field =>
    figure === undefined || figure.value === null ? '' : { number: figure.value };
  const lines = rows.map((row): Field[] => [
    row.id,
    rowName(row, speech),
    placeText(row),
    hypervisorText(row),
    row.offer,
    number(row.total),
    number(row.savings),
    number(row.perYear),
    ...PARTS.map((part) => partText(row, part, speech)),
    row.total.missing.map(({ path, code }) => `${path}: ${code}`).join('; '),
    row.reasons.map(reasonText).join('; '),
    speech.currency,
  ]);
  const heads = [
    ...COLUMNS,
    ...PARTS.map((part) => comparedPart(part).toLowerCase()),
    'prices missing',
    'why not',
    'currency',
  ];
  return [heads, ...lines].map(csvLine).join('');
}
