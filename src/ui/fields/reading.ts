import { fieldAt, type Field } from '../../model/scenario/field.ts';
import { valueOf } from '../../model/scenario/fieldText.ts';
import { getAt, setAt } from '../../model/scenario/paths.ts';
import { readScenario } from '../../model/scenario/parse.ts';
import { problem, type Problem } from '../../model/scenario/problem.ts';
import type { InputPath } from '../../model/scenario/inputPath.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { decimalText, marksOf, shifted } from './decimalText.ts';
import { readMonth, shownMonth } from './monthText.ts';

/** How a field is typed and shown. */
export type Form = 'number' | 'percent' | 'month' | 'text';

/** One field: its address, how it is typed, and in which locale. */
export interface Spot {
  readonly path: InputPath;
  readonly form: Form;
  readonly locale: string;
}

/** What a typed text makes of the scenario, or why it cannot stand there. */
export type Reading = { readonly after: Scenario } | { readonly problem: Problem };

/** How the field at an address is typed; throws on an address that no scenario has, because forms name only their own. */
export function formOf(path: InputPath, isPercent: boolean): Form {
  const { kind } = fieldOf(path);
  if (kind === 'month') return 'month';
  if (kind === 'text' || kind === 'id' || kind === 'currency' || kind === 'date') return 'text';
  return isPercent ? 'percent' : 'number';
}

/** Reads a typed text into the scenario: an empty one brings the default back, a bad one leaves the scenario alone. */
export function readingOf(document: Scenario, spot: Spot, typed: string): Reading {
  const { path } = spot;
  const field = fieldOf(path);
  const value = valueOf(field, canonical(spot, typed));
  if (value === undefined && !field.optional) return { problem: problem(path, 'missing', {}) };
  if (same(value, getAt(document, path))) return { after: document };
  const after = setAt(document, path, value);
  const [first] = readScenario(after).problems;
  return first ? { problem: first } : { after };
}

/** The value at an address as the field shows it while nobody types. */
export function shownText({ form, locale }: Spot, value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  const text = String(value);
  if (form === 'month') return shownMonth(text, locale);
  if (form === 'text') return text;
  const number = form === 'percent' ? shifted(text, 2) : text;
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  return format.format(number as Intl.StringNumericLiteral);
}

function fieldOf(path: InputPath): Field {
  const field = fieldAt(path);
  if (!field) throw new RangeError(`no field at ${path}`);
  return field;
}

/** The text as scenarios write it; what cannot be read stays as typed, so that the problem can quote it. */
function canonical({ form, locale }: Spot, typed: string): string {
  if (form === 'text') return typed;
  if (form === 'month') return readMonth(typed, locale) ?? typed;
  const text = decimalText(form === 'percent' ? typed.replace(/%\s*$/, '') : typed, marksOf(locale));
  if (text === undefined) return typed;
  return form === 'percent' ? shifted(text, -2) : text;
}

function same(value: unknown, given: unknown): boolean {
  return value === given;
}
