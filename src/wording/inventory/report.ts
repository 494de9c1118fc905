import type { Account, LeftOutReason } from '../../import/reconcile/account.ts';
import type { FoundIn, Need, NeedId } from '../../import/reconcile/needs.ts';
import { grouped } from '../../import/reconcile/grouped.ts';
import type { Measured, MeasuredUse } from '../../import/reconcile/use.ts';
import type { Numbers } from '../numbers.ts';
import { list, many } from '../speech.ts';
import type { TextTable } from '../table.ts';

/** Headings of the report on an inventory. */
export const REPORT_WORDS = {
  needs: 'What an estimate needs, and where it was found',
  accounts: 'Rows read = counted + left out',
  use: 'In use when the list was made, a moment and no peak',
  growth: 'Growth since the earlier export',
  read: 'Rows read',
  counted: 'Counted',
} as const;

const LEFT_OUT: Readonly<Record<LeftOutReason, string>> = {
  'same-export': 'of an export that is there twice',
  'blank-rows': 'without anything in them',
  'no-name': 'without a name',
  'too-many-cells': 'with more cells than headings',
  'total-rows': 'of totals',
  'left-out-vms': 'left out by you',
  'left-out-hosts': 'left out by you',
  templates: 'templates',
  placeholders: 'placeholders of a recovery site',
  'agent-vms': 'VMs of vSphere itself',
  'duplicate-vms': 'repeated',
  'duplicate-hosts': 'repeated',
  'hosts-without-cores': 'without CPUs or cores',
};

const LISTS: Readonly<Record<Account['entity'], string>> = { vms: 'VMs', hosts: 'Hosts' };

/** Every row that was read, as counted or left out for one reason; the parts add up to the rows read. */
export function accountTable(accounts: readonly Account[], numbers: Numbers): TextTable {
  const words = [
    ...new Set(accounts.flatMap(({ leftOut }) => leftOut.map(({ reason }) => LEFT_OUT[reason]))),
  ];
  const rowsWith = ({ leftOut }: Account, word: string): number =>
    leftOut.reduce((sum, { reason, rows }) => sum + (LEFT_OUT[reason] === word ? rows : 0), 0);
  const row = (heading: string, of: (account: Account) => number): TextTable['rows'][number] => ({
    heading,
    cells: accounts.map((account) => numbers.count(of(account))),
  });
  return {
    title: REPORT_WORDS.accounts,
    columns: ['Rows', ...accounts.map(({ entity }) => LISTS[entity])],
    rows: [
      row(REPORT_WORDS.read, ({ read }) => read),
      ...words.map((word) => row(`− ${word}`, (account) => rowsWith(account, word))),
      row(`= ${REPORT_WORDS.counted.toLowerCase()}`, ({ counted }) => counted),
    ],
  };
}

// What each need is called, and what stays unknown without it.
const NEEDS: Readonly<Record<NeedId, readonly [name: string, without: string]>> = {
  hosts: ['Hosts', 'no licence can be counted: enter hosts by hand'],
  sockets: ['Sockets', 'hosts without them cannot be licensed and are left out'],
  cores: ['Cores', 'hosts without them cannot be licensed and are left out'],
  'host-memory': ['Memory of hosts', 'capacity follows from cores alone'],
  vms: ['VMs', 'nothing can be moved: enter VMs by hand'],
  power: ['Which VMs run', 'all are taken to run'],
  vcpus: ['vCPUs', 'load follows from memory, or from the number of VMs'],
  'vm-memory': ['Memory of VMs', 'load follows from vCPUs, or from the number of VMs'],
  systems: ['Guest systems', 'all VMs are of unknown kind and wait for your word'],
  storage: ['Storage', 'costs per TiB are not known'],
  clusters: ['Clusters', 'what no host places is taken for one cluster'],
  use: ['Use of hosts', 'it cannot be measured; 0.8 is assumed'],
  licences: ['Licences in use', 'the edition is not known: enter it with the contract'],
  'licence-ends': ['Ends of licences', 'enter them with the contract'],
  date: ['Day of the export', 'how old the figures are is not known'],
  disks: ['Raw and shared disks', 'VMs that have some are not known'],
  snapshots: ['Snapshots', 'VMs that have some are not known'],
  usb: ['USB devices', 'VMs that have some are not known'],
  'special-devices': [
    'vGPU, passthrough devices, vTPM',
    'such exports do not state them: ask before you plan a wave',
  ],
};

/** One need: where it was found, or what is unknown without it, or that something contradicts it. */
export function needLine({ need, found, isCounted, contradictedBy }: Need, numbers: Numbers): string {
  const [name, without] = NEEDS[need];
  if (found.length === 0 && isCounted) return `${name}: counted per cluster, not listed one by one.`;
  if (found.length === 0) return `${name}: missing; ${without}.`;
  const against = contradictedBy.length > 0 ? ' Contradicted, see below.' : '';
  return `${name}: ${list([...grouped(found, keyOf).values()].map((same) => placesOf(same, numbers)))}.${against}`;
}

/** The same column of several files is told once. */
function keyOf({ column, letter, unit }: FoundIn): string {
  return JSON.stringify([column, letter, unit]);
}

function placesOf(same: readonly FoundIn[], numbers: Numbers): string {
  const { sheet = '', column = '', letter = '', unit } = same[0] ?? {};
  const [known, rows] = [sumOf(same, (one) => one.known), sumOf(same, (one) => one.rows)];
  const unitText = unit === undefined ? '' : ` in ${unitName(unit)}`;
  const all = many(numbers.count(rows), 'row');
  const part = known === rows ? all : `${numbers.count(known)} of ${all}`;
  // What stands in data has a name and no column.
  return `${andMore(sheet, same.length)}, ${letter === '' ? '' : `column ${letter} `}“${column}”${unitText} (${part})`;
}

function sumOf(same: readonly FoundIn[], of: (one: FoundIn) => number): number {
  return same.reduce((sum, one) => sum + of(one), 0);
}

/** A sheet, and how many others of its kind were read with it. */
export function andMore(sheet: string, sheets: number): string {
  return sheets > 1 ? `${sheet} and ${String(sheets - 1)} more` : sheet;
}

/** "mib" as people write it. */
function unitName(unit: string): string {
  return unit.length === 3
    ? `${unit.charAt(0).toUpperCase()}i${unit.charAt(2).toUpperCase()}`
    : unit.toUpperCase();
}

/** How much of a cluster was in use, with its arithmetic. */
export function lineOfUse(use: MeasuredUse, name: string, numbers: Numbers): string {
  const parts = [
    ...(use.vcpu ? [measuredText('CPU', 'cores', use.vcpu, numbers)] : []),
    ...(use.ramGiB ? [measuredText('memory', 'GiB', use.ramGiB, numbers)] : []),
  ];
  return `${name}: ${parts.join('; ')}.`;
}

function measuredText(
  what: string,
  unit: string,
  { share, used, all, reserve }: Measured,
  numbers: Numbers,
): string {
  const count = (value: number): string => numbers.count(Math.round(value));
  const usable =
    reserve === 0 ? count(all) : `(${count(all)} − ${count(reserve)} kept for a host that fails)`;
  return `${what} ${numbers.count(Math.round(Number(share) * 100))} % = ${count(used)} ÷ ${usable} ${unit}`;
}
