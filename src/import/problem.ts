/** How much a problem matters: nothing can be read, figures may be wrong, or merely good to know. */
export type ImportSeverity = 'error' | 'warning' | 'info';

type Nothing = Readonly<Record<string, never>>;

/** Rows that share a problem: how many there are, and the first of them as a spreadsheet numbers them. */
export interface Rows {
  readonly count: number;
  readonly rows: readonly number[];
}

interface Both {
  readonly stated: number;
  readonly counted: number;
}

/** What a file is that can hold no inventory. */
export type ForeignKind =
  'pdf' | 'image' | 'gzip' | 'packed' | 'page' | 'document' | 'json' | 'scenario' | 'other-workbook';

/** Problems of the file itself: nothing of it can be read. */
export interface FileData {
  readonly 'empty-file': Nothing;
  readonly 'not-an-inventory': Nothing;
  readonly 'foreign-file': { readonly kind: ForeignKind };
  readonly 'old-workbook': Nothing;
  readonly 'protected-workbook': Nothing;
  readonly 'protected-or-old-workbook': Nothing;
  readonly 'damaged-archive': Nothing;
  readonly 'damaged-xml': { readonly part: string };
  readonly 'forbidden-doctype': { readonly part: string };
  readonly 'too-large': { readonly part: string; readonly most: number };
  readonly 'inflates-too-much': { readonly part: string; readonly most: number };
  readonly 'unknown-format': { readonly sheets: readonly string[] };
  readonly 'unknown-columns': { readonly headings: readonly string[] };
  readonly 'damaged-json': Nothing;
  readonly 'open-quote': Nothing;
  readonly 'protected-archive': Nothing;
  readonly 'nested-archive': { readonly part: string };
  readonly 'too-many-files': { readonly most: number };
  readonly 'nothing-listed': Nothing;
  readonly 'vsan-alone': Nothing;
}

/** Problems of files that are read together as one inventory. */
export interface FilesData {
  readonly 'same-file': { readonly as: string };
  readonly 'same-export': { readonly as: string; readonly vms: number; readonly hosts: number };
  readonly 'poorer-file': { readonly as: string; readonly vms: number; readonly only: number };
  readonly 'totals-beside-rows': { readonly as: string };
  readonly 'rows-in-both': { readonly as: string; readonly count: number };
  readonly 'names-in-both': { readonly as: string; readonly count: number };
  readonly 'center-per-file': { readonly files: number };
}

/** Problems of sheets, columns and cells: what is missing or cannot be read is unknown, never 0. */
export interface SheetData {
  readonly 'missing-sheet': { readonly entity: Entity };
  readonly 'never-listed': { readonly entity: Entity };
  readonly 'never-stated': { readonly field: string };
  readonly 'missing-column': { readonly field: string };
  readonly 'duplicate-column': { readonly taken: string; readonly letters: readonly string[] };
  readonly 'unit-taken-as': { readonly unit: string; readonly as: string };
  readonly 'empty-sheet': Nothing;
  readonly 'blank-rows': Rows;
  readonly 'no-name': Rows;
  readonly 'total-rows': Rows;
  readonly 'too-many-cells': Rows;
  readonly 'empty-cells': Rows;
  readonly 'not-readable': Rows & { readonly given: string };
  readonly 'open-numbers': Rows & { readonly given: string };
  readonly 'mixed-numbers': Rows & { readonly given: string };
  readonly 'open-dates': Rows & { readonly given: string };
}

/** Problems between rows: each can be read, together they contradict each other or leave something open. */
export interface ReconcileData {
  readonly templates: Rows;
  readonly 'agent-vms': Rows;
  readonly placeholders: Rows;
  readonly 'powered-off': Rows;
  readonly suspended: Rows;
  readonly 'duplicate-vms': Rows;
  readonly 'duplicate-hosts': Rows;
  readonly 'hosts-without-cores': Rows;
  readonly 'hosts-without-cluster': Rows;
  readonly 'vms-without-cluster': Rows;
  readonly 'cores-contradict': Rows & { readonly product: number; readonly stated: number };
  readonly 'unknown-hosts': Rows & { readonly hosts: number; readonly known: number };
  /** Among the running rows may be VMs of vSphere itself, which are no workload. */
  readonly 'vms-differ': Both & { readonly agents: number };
  readonly 'vcpus-differ': Both;
  readonly 'cluster-hosts-differ': Both & { readonly cluster: string };
  readonly 'cluster-cores-differ': Both & { readonly cluster: string };
  readonly 'licensed-cores-differ': Rows & Both;
  readonly 'vsan-elsewhere': { readonly cluster: string; readonly tib: number };
  readonly 'licences-differ': Both & { readonly licence: string };
  readonly 'cluster-without-hosts': { readonly cluster: string; readonly vms: number };
  readonly 'cluster-without-vms': { readonly cluster: string; readonly hosts: number };
  readonly 'totals-only': { readonly clusters: number; readonly vms: number; readonly isDiskStated: boolean };
  readonly 'off-unnamed': { readonly cluster: string; readonly off: number; readonly vms: number };
  readonly 'systems-differ': Both & { readonly cluster: string };
  readonly 'outside-clusters': Both & { readonly what: 'vms' | 'hosts' };
  readonly 'systems-disagree': Rows;
  readonly 'unknown-systems': Rows;
  readonly 'left-out-hosts': Rows & { readonly rule: string; readonly reason?: string };
  readonly 'left-out-vms': Rows & { readonly rule: string; readonly reason?: string };
  readonly 'choice-of-nothing': {
    readonly rule: string;
    readonly values: number;
    readonly among: readonly string[];
  };
  readonly 'nested-hosts': Rows;
  readonly 'hosts-in-maintenance': Rows;
  readonly 'raw-disks': Rows & { readonly vms: number };
  readonly 'shared-disks': Rows & { readonly vms: number };
  readonly snapshots: Rows & { readonly vms: number };
  readonly 'usb-devices': Rows & { readonly vms: number };
  readonly 'several-centers': { readonly centers: number };
  readonly 'several-days': { readonly first: string; readonly last: string };
}

/** What each code tells about itself; sentences are made of it in wording. */
export type ImportData = FileData & FilesData & SheetData & ReconcileData;

/** The code of a problem; it never changes, so that scripts may rely on it. */
export type ImportCode = keyof ImportData;

/** What an inventory lists. */
export type Entity = 'vms' | 'hosts' | 'clusters' | 'licences' | 'export' | 'disks' | 'snapshots' | 'usb';

/** Where a problem stands, as far as it stands somewhere: sheet, first row, and the column by its heading. */
export interface Place {
  readonly file?: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
}

/** A located problem of one code; never a sentence. */
export interface ImportProblemOf<Code extends ImportCode> extends Place {
  readonly code: Code;
  readonly severity: ImportSeverity;
  readonly data: ImportData[Code];
}

/** A located problem of an outside inventory, of any code. */
export type ImportProblem<Codes extends ImportCode = ImportCode> = {
  readonly [Code in Codes]: ImportProblemOf<Code>;
}[Codes];

const INFOS: ReadonlySet<ImportCode> = new Set<ImportCode>([
  'unit-taken-as',
  'blank-rows',
  'total-rows',
  'unknown-hosts',
  'templates',
  'agent-vms',
  'placeholders',
  'powered-off',
  'suspended',
  'systems-disagree',
  'left-out-hosts',
  'left-out-vms',
  'nested-hosts',
  'hosts-in-maintenance',
  'snapshots',
  'several-centers',
  'center-per-file',
]);

const ERRORS: ReadonlySet<ImportCode> = new Set<ImportCode>([
  'empty-file',
  'not-an-inventory',
  'foreign-file',
  'old-workbook',
  'protected-workbook',
  'protected-or-old-workbook',
  'damaged-archive',
  'damaged-xml',
  'forbidden-doctype',
  'too-large',
  'inflates-too-much',
  'unknown-format',
  'unknown-columns',
  'damaged-json',
  'open-quote',
  'protected-archive',
  'nested-archive',
  'too-many-files',
  'nothing-listed',
  'vsan-alone',
  'hosts-without-cores',
  'choice-of-nothing',
]);

/** Makes a problem; how much it matters follows from its code, unless the one who makes it knows better. */
export function importProblem<Code extends ImportCode>(
  code: Code,
  place: Place,
  data: ImportData[Code],
  severity: ImportSeverity = severityOf(code),
): ImportProblem<Code> {
  return { code, severity, ...place, data };
}

function severityOf(code: ImportCode): ImportSeverity {
  if (ERRORS.has(code)) return 'error';
  return INFOS.has(code) ? 'info' : 'warning';
}

/** The rows listed with a problem; of more, only the count is kept. */
const LISTED = 20;

/** Rows as a problem carries them. */
export function rowsOf(rows: readonly number[]): Rows {
  return { count: rows.length, rows: rows.slice(0, LISTED) };
}
