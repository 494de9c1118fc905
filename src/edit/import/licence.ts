import { named } from '../../catalogue/find.ts';

// Words of an edition as vCenter shows them, and the catalogue's offer of it.
const EDITIONS: readonly (readonly [RegExp, string])[] = [
  [/cloud foundation|\bvcf\b/i, 'vmware-vcf'],
  [/vsphere foundation|\bvvf\b/i, 'vmware-vvf'],
  [/enterprise plus/i, 'vmware-vvep'],
  [/vsphere.*standard/i, 'vmware-vvs'],
];

/** A licence in use as an inventory states it. */
interface Stated {
  readonly name: string | undefined;
  readonly unit: string | undefined;
  readonly used: number | undefined;
}

/**
 * The catalogue's offer of the one edition that an inventory states in use per core; undefined where it states none or
 * several, since then nobody can tell which cluster has which.
 */
export function editionInUse(licences: readonly Stated[]): string | undefined {
  const perCore = licences.filter(({ unit, used }) => /^cpuCore/i.test(unit ?? '') && (used ?? 0) > 0);
  const ids = perCore.flatMap(({ name = '' }) => EDITIONS.find(([words]) => words.test(name))?.[1] ?? []);
  const [id] = ids;
  return id !== undefined && ids.every((other) => other === id) && named(id) ? id : undefined;
}

/** Whether the catalogue has an offer of that id, with a term behind a dot where wanted. */
export function isInCatalogue(id: string): boolean {
  return named(id) !== undefined;
}
