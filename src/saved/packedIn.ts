/** What stands before a scenario in an address. */
export const LINK_MARK = '#scenario=';

/** What an address holds of a scenario, still packed; undefined where it holds none. */
export function packedIn(address: string): string | undefined {
  const at = address.indexOf(LINK_MARK);
  return at < 0 ? undefined : address.slice(at + LINK_MARK.length);
}
