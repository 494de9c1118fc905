import type { Numbers } from '../numbers.ts';
import { list, many } from '../speech.ts';
import type { TextTable } from '../table.ts';

/** Words of the part of the page that reads inventories. Those that are there from the start are in page.ts. */
export const INTAKE_WORDS = {
  title: 'Read an inventory',
  pasteHere:
    'Rows with their headings, as they were copied: of a tool, or Cluster, Site, Hosts, Sockets, Cores per socket, Memory, Edition, Renewal',
  pasted: 'Pasted rows',
  readPasted: 'Read the rows',
  privacy:
    'What you chose is read here, on this machine; nothing of it is sent anywhere. Only these columns are read, and no others: no licence key, no address, no serial number, no person.',
  read: 'Read it',
  cancel: 'Cancel',
  close: 'Close',
  reading: 'Reading',
  preview: 'What would change',
  before: 'Now',
  after: 'Then',
  contracts: 'Contracts, and what futures decide about them',
  keep: 'stay',
  leaveOut: 'are left out',
  always: 'Prices, platforms, other costs, assumptions and futures stay in either case.',
  decimal: 'What stands before fractions in these files',
  decimals: { ',': 'a comma (0,75)', '.': 'a point (0.75)' },
  apply: 'Replace the estate',
  refused: 'This cannot be read',
} as const;

/** Headings over problems of an inventory by how much they matter. */
export const INTAKE_TITLES = {
  error: 'Missing in every figure',
  warning: 'To look at',
  info: 'Good to know',
} as const;

/** How files that are read together are called: by the first of them, and how many more there are. */
export function filesName(names: readonly string[]): string {
  const [first = ''] = names;
  return names.length > 1 ? `${first} and ${String(names.length - 1)} more` : first;
}

/** The columns that are read, sheet by sheet. */
export function announcedLine(sheet: string, headings: readonly string[]): string {
  return `${sheet}: ${list(headings)}`;
}

/** How far the reading is. */
export function progressLine(sheet: string | undefined, rows: number, numbers: Numbers): string {
  return sheet === undefined ? 'Unpacking' : `${sheet}: ${many(numbers.count(rows), 'row')}`;
}

/** Sizes of an estate by what they count. */
interface Sizes {
  readonly clusters: number;
  readonly hosts: number;
  readonly cores: number;
  readonly vms: number;
}

const SIZE_WORDS = { clusters: 'Clusters', hosts: 'Hosts', cores: 'Cores', vms: 'VMs' } as const;

/** The estate as it is beside the one that would take its place. */
export function changeTable(before: Sizes, after: Sizes, numbers: Numbers): TextTable {
  return {
    title: INTAKE_WORDS.preview,
    columns: ['Estate', INTAKE_WORDS.before, INTAKE_WORDS.after],
    rows: (['clusters', 'hosts', 'cores', 'vms'] as const).map((size) => ({
      heading: SIZE_WORDS[size],
      cells: [numbers.count(before[size]), numbers.count(after[size])],
    })),
  };
}

/** More problems of the same weight than are listed. */
export function moreProblems(count: number): string {
  return `and ${many(String(count), 'more', 'more')}`;
}
