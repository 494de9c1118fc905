import { sameList } from './same.ts';

interface Known<Made> {
  readonly from: readonly unknown[];
  readonly made: Made;
}

/** What was made for a key from all that it was made from. */
export type Once<Made> = (key: object, from: readonly unknown[], make: () => Made) => Made;

/**
 * Remembers what was last made for each object: a cluster, a load, a plan. It is made again when anything of `from` is another
 * object or value than then, so `from` must name all that `make` reads besides the key (docs/adr/0005).
 */
export function madeOnce<Made>(): Once<Made> {
  const known = new WeakMap<object, Known<Made>>();
  return (key, from, make) => {
    const before = known.get(key);
    if (before && sameList(before.from, from)) return before.made;
    const made = make();
    known.set(key, { from, made });
    return made;
  };
}
