import type { Inventory } from '../inventory.ts';
import type { ImportProblem } from '../problem.ts';
import type { JsonDocument } from '../json/document.ts';
import type { Table } from '../table.ts';

/** What a format made of a file. */
export interface FormatRead {
  readonly inventory: Inventory;
  readonly problems: readonly ImportProblem[];
}

/** A column that a format reads, by the name of its sheet and its heading. */
export interface Announced {
  readonly sheet: string;
  readonly headings: readonly string[];
}

/** An outside format: how it is recognised, by what stands in the file and never by its name, and how it is read. */
export interface Format {
  readonly id: string;
  /** Whether one run writes several files that list the same VMs, not all of them with everything that is known. */
  readonly hasPoorerFiles?: true;
  readonly detect: (tables: readonly Table[]) => boolean;
  readonly read: (tables: readonly Table[]) => Promise<FormatRead>;
  /** What is read of such a file, and nothing else is. */
  readonly announced: readonly Announced[];
}

/** An outside format that is a document of JSON. */
export interface DocumentFormat extends Pick<Format, 'id' | 'announced'> {
  readonly detect: (document: JsonDocument) => boolean;
  readonly read: (document: JsonDocument) => FormatRead;
}
