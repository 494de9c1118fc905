import { problem, type Problem } from '../model/scenario/problem.ts';

/** The value that a JSON text stands for, or why it stands for none. */
export type JsonRead = { readonly value: unknown } | { readonly problem: Problem };

/** Reads JSON; tells a file that ends too early from one that is no JSON at all. */
export function readJson(text: string): JsonRead {
  if (text.trim() === '') return { problem: problem('', 'empty-file', {}) };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problem: problem('', endsTooEarly(text) ? 'truncated-file' : 'not-json', {}) };
  }
}

/** Whether a text begins as JSON does and ends inside a text, a list or a record. */
function endsTooEarly(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  const outside = text.replaceAll(/"(?:[^"\\]|\\.)*"/gs, '');
  if (outside.includes('"')) return true;
  return outside.split(/[[{]/).length > outside.split(/[\]}]/).length;
}
