import { segmentsOf, type InputPath } from '../../model/scenario/inputPath.ts';
import { categoryWord } from '../headings.ts';
import { ASSUMPTION_FIELDS } from './fields/assumptions.ts';
import { COST_FIELDS } from './fields/costs.ts';
import { ESTATE_FIELDS } from './fields/estate.ts';
import { HELD_FIELDS } from './fields/held.ts';
import { PHASE_IN_FIELDS } from './fields/phaseIn.ts';
import { PRODUCT_FIELDS } from './fields/products.ts';
import type { Row } from './fields/row.ts';
import { TARGET_FIELDS } from './fields/target.ts';
import { TERM_FIELDS } from './fields/terms.ts';

/** How a field is labelled, and the unit that stands inside it: '%' also means that its share is typed as percent. */
export interface FieldWords {
  readonly label: string;
  readonly unit: string;
}

const FIELDS: readonly Row[] = [
  ...ESTATE_FIELDS,
  ...PRODUCT_FIELDS,
  ...HELD_FIELDS,
  ...TERM_FIELDS,
  ...TARGET_FIELDS,
  ...PHASE_IN_FIELDS,
  ...COST_FIELDS,
  ...ASSUMPTION_FIELDS,
];

/** The label and unit of the field at an address. */
export function fieldWords(path: InputPath, currency: string): FieldWords {
  const [, label, unit = ''] = rowOf(path) ?? [path, path];
  const key = segmentsOf(path).at(-1) ?? '';
  return {
    label: label.replace('{key}', () => categoryWord(key)),
    unit: unit.replace('{currency}', currency),
  };
}

/** Every kind of field that has words, so that none of them can outlive its field. */
export const FIELD_PATTERNS: readonly string[] = FIELDS.map(([pattern]) => pattern);

const WANTED = FIELDS.map((row) => ({ row, parts: row[0].split('/') }));

function rowOf(path: InputPath): Row | undefined {
  const given = segmentsOf(path);
  const fits = ({ parts }: (typeof WANTED)[number]): boolean =>
    parts.length === given.length && parts.every((part, at) => part === '*' || part === given[at]);
  return WANTED.find(fits)?.row;
}
