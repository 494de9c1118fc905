/** So many different texts are kept once; names of VMs beyond them are kept each for itself. */
const MOST = 20_000;
/** Shorter ones are always kept by themselves. */
const LEAST = 13;

/**
 * Makes texts of a file last without it. A part of a text holds on to the whole piece that it was cut out of, so that a few
 * cells of each row would keep all of the file in memory; most texts of an inventory also repeat.
 */
export function keeper(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    if (text.length < LEAST) return text;
    const known = kept.get(text);
    if (known !== undefined) return known;
    const own = ` ${text}`.slice(1);
    if (kept.size < MOST) kept.set(own, own);
    return own;
  };
}
