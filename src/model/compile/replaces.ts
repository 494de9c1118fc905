import type { Platform } from '../scenario/contracts.ts';
import type { CompiledOffer } from './compiled.ts';

/** The name of what VMs depend on, however it is written: "NSX" and "nsx" are one. */
export function nameOf(text: string): string {
  return text.trim().toLowerCase();
}

/** What VMs depend on that is not among these names: the parts of a text that commas divide, as they are written. */
export function notReplaced(dependsOn: string, replaces: ReadonlySet<string>): string[] {
  const parts = dependsOn.split(',').map((part) => part.trim());
  return parts.filter((part) => part !== '' && !replaces.has(nameOf(part)));
}

/** What the offer and the add-ons of a platform take the place of, by name; an offer whose price nobody knows replaces nothing. */
export function replacedBy(
  { offer, addOns = [] }: Platform,
  offers: readonly CompiledOffer[],
  offerIndex: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const named = [offer, ...addOns].flatMap((id) => offers[offerIndex.get(id) ?? -1] ?? []);
  return new Set(
    named.flatMap(({ source: { replaces }, price }) =>
      replaces === undefined || price === undefined ? [] : replaces.split(',').map(nameOf),
    ),
  );
}
