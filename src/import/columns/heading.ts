/** A heading as headings are compared: one case, one kind of blank, and the unit apart. */
export interface Heading {
  readonly text: string;
  readonly unit: string | undefined;
}

const UNIT = /\s*(?:\b|\()([kmgt]i?b)\)?$/;

/** Reads a heading: "Provisioned MB", "provisioned  MiB" and " Provisioned MiB " differ in their unit at most. */
export function headingOf(cell: unknown): Heading {
  const text = typeof cell === 'string' ? cell : '';
  const plain = text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
  const unit = UNIT.exec(plain);
  return unit ? { text: plain.slice(0, unit.index), unit: unit[1] } : { text: plain, unit: undefined };
}

// What a unit is in MiB. Exports that say MB mean MiB: the tool counted the same way before it named it properly.
const IN_MIB: ReadonlyMap<string, number> = new Map([
  ['kb', 1 / 1024],
  ['kib', 1 / 1024],
  ['mb', 1],
  ['mib', 1],
  ['gb', 1024],
  ['gib', 1024],
  ['tb', 1024 * 1024],
  ['tib', 1024 * 1024],
]);

/** How many MiB one of a heading's units is; a heading without a unit counts in MiB. */
export function inMiB(unit: string | undefined): number {
  return IN_MIB.get(unit ?? 'mib') ?? 1;
}
