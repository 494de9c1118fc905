import { NO_PSEUDONYMS, type NamedThing, type PseudonymMap } from './pseudonyms.ts';

/** The map that an earlier reading wrote down; undefined for a text that is none. */
export function pseudonymMapIn(text: string): PseudonymMap | undefined {
  try {
    const read: unknown = JSON.parse(text);
    const kinds = Object.keys(NO_PSEUDONYMS) as NamedThing[];
    return kinds.every((kind) => areNames(Reflect.get(Object(read), kind)))
      ? (read as PseudonymMap)
      : undefined;
  } catch {
    return undefined;
  }
}

function areNames(names: unknown): boolean {
  return (
    names !== null &&
    typeof names === 'object' &&
    !Array.isArray(names) &&
    Object.values(names).every((name) => typeof name === 'string')
  );
}
