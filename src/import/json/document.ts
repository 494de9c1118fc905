import { LIMITS } from '../limits.ts';
import { encodingOf, piecesOf } from '../text/encoding.ts';
import { unreadable } from '../unreadable.ts';

/** A file of JSON, read whole: it holds sums, not a row for each VM. */
export interface JsonDocument {
  readonly file: string;
  readonly value: unknown;
}

/** Reads a file of JSON; one that is larger than any inventory, or no JSON to its end, is refused. */
export async function readJson(blob: Blob, file: string): Promise<JsonDocument> {
  if (blob.size > LIMITS.json) throw unreadable('too-large', { part: file, most: LIMITS.json });
  let text = '';
  for await (const piece of piecesOf(blob, await encodingOf(blob))) text += piece;
  return { file, value: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw unreadable('damaged-json', {});
  }
}

/** What stands under names, one within the other; undefined where there is no such thing or nothing in it. */
export function member(value: unknown, ...names: readonly string[]): unknown {
  let found = value;
  for (const name of names) {
    // Only what stands in the file: every object has further names that nobody wrote.
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Record<string, unknown>)[name];
  }
  return found ?? undefined;
}

/** Everything that stands under a name in an object; nothing for what is none. */
export function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? Object.entries(value) : [];
}

/** Everything in a list; nothing for what is none. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
