import type { OtherRow } from '../model/workload/rows.ts';
import type { WorkloadPart } from '../model/workload/parts.ts';
import type { Purpose } from '../model/workload/spending.ts';
import type { WindowName } from '../model/workload/windows.ts';
import { GUEST_KIND_WORDS } from './guestKinds.ts';
import type { Speech } from './speech.ts';

const ROW_WORDS: Readonly<Record<OtherRow | 'total', string>> = {
  'dual-run': 'Dual-run',
  swing: 'Swing hosts',
  stranded: 'Stranded',
  migration: 'Migration',
  'not-attributable': 'Not attributable',
  total: 'All VMs',
};

/** What money of a workload is spent on; a part without words does not compile. */
export const PART_WORDS: Readonly<Record<WorkloadPart, string>> = {
  platform: 'Platform',
  'guest-os': 'Guest systems',
  middleware: 'Middleware',
  hardware: 'Hardware',
  operations: 'Operations',
};

const WINDOW_PHRASES: Readonly<Record<WindowName, string>> = {
  all: '',
  before: ' before the first move',
  after: ' after the last move',
};

const PURPOSE_WORDS: Readonly<Record<Purpose, string>> = {
  offer: 'Needed of',
  unneeded: 'Not needed of',
  'minimum-order': 'Least order of',
  hosts: 'Hosts that serve, site',
  'idle-hosts': 'Hosts needed only while both sides ran, site',
  cost: 'Spent on',
};

/** What a row of the workloads is called: a kind of guest, or money that is no kind's. */
export function rowWord(row: string): string {
  return { ...GUEST_KIND_WORDS, ...ROW_WORDS }[row] ?? row;
}

/** What a column of the workloads is called. */
export function partWord(part: string): string {
  return (PART_WORDS as Readonly<Record<string, string>>)[part] ?? 'all costs';
}

/** The months that a figure is about, as the end of its name; nothing where it is about all of them. */
export function windowPhrase(window: string): string {
  return (WINDOW_PHRASES as Readonly<Record<string, string>>)[window] ?? window;
}

/** What money was spent on, before the name of the offer, the site or the cost. */
export function purposeWord(purpose: string): string {
  return (PURPOSE_WORDS as Readonly<Record<string, string>>)[purpose] ?? purpose;
}

/** The head of a column of the workloads. */
export function columnWord(part: WorkloadPart | 'total' | 'vm-months'): string {
  if (part === 'vm-months') return 'VM-months';
  return part === 'total' ? 'Total' : PART_WORDS[part];
}

const SPAN_WORDS: Readonly<Record<WindowName, string>> = {
  all: 'whole horizon',
  before: 'before the first move',
  after: 'after the last move',
};

/** The months that workloads are compared over: what they are, and which. */
export function spanText(
  { window, from, until }: { readonly window: WindowName; readonly from: number; readonly until: number },
  speech: Speech,
): string {
  const months =
    until - from === 1 ? speech.month(from) : `${speech.month(from)} to ${speech.month(until - 1)}`;
  return `${SPAN_WORDS[window]}: ${months}`;
}

/** What a reader must know to compare figures per VM and month. */
export const WORKLOAD_NOTE =
  'Per VM and month: the amount of a row divided by the months of its own VMs, switched-off ones among them. Dual-run, swing hosts, stranded, migration and what is not attributable are divided by the months of all VMs, and so is the last row. Swing hosts are those that only both sides together needed.';
