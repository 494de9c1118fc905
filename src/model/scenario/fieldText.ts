import type { Field } from './field.ts';

/**
 * The value that a text typed for a field stands for; undefined when nothing was typed. A text that is no value of the
 * field stays as it is, so that reading the scenario names it: nothing is rounded, guessed or corrected here.
 */
export function valueOf(field: Field, text: string): unknown {
  const typed = text.trim();
  if (typed === '') return undefined;
  const { kind, of } = field;
  return of === undefined
    ? plainValue(kind, typed)
    : typed.split(',').map((part) => plainValue(of, part.trim()));
}

function plainValue(kind: Field['kind'], typed: string): unknown {
  if (kind === 'count' || kind === 'number') return /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed;
  if (kind === 'boolean' && (typed === 'true' || typed === 'false')) return typed === 'true';
  return typed;
}
