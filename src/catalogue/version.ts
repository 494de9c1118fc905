import type { Vendor } from './schema.ts';
import { VENDORS } from './vendors.ts';

let known: string | undefined;

/** Which price list this program holds: the date of its newest source, and a mark of its content. Computed, never kept by hand. */
export function catalogueVersion(): string {
  return (known ??= versionOf(VENDORS));
}

/** The same for any list: another amount, source or product gives another mark. */
export function versionOf(vendors: readonly Vendor[]): string {
  const text = JSON.stringify(vendors);
  const dates = [...text.matchAll(/"asOf":"([^"]+)"/g)].map(([, date = '']) => date);
  return `${dates.sort().at(-1) ?? 'undated'}.${markOf(text)}`;
}

/** FNV-1a in 32 bits: it tells lists apart and protects nothing. */
function markOf(text: string): string {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  return (mark >>> 0).toString(16).padStart(8, '0');
}
