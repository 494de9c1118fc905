import type { Made } from '../make/workbook.ts';
import type { CellChange } from './cells.ts';

/** Why a change of a cell may be passed over: no figure could differ, and nothing contradicts anything. */
interface Reason {
  readonly why: string;
  readonly holds: (change: CellChange) => boolean;
}

/** VMs of the made export that are no workloads: a template, a placeholder, two agents, a repeated row, one without a name. */
const LEFT_OUT: ReadonlySet<number> = new Set([10, 11, 12, 13, 14, 15]);

const SYSTEMS = ['OS according to the configuration file', 'OS according to the VMware Tools'];
const NAMES = ['VM', 'VM ID', 'Host'];
const CHECKS = ['NumHosts', 'NumCpuCores', '# VMs', '# vCPUs', 'VI SDK UUID', 'Used'];
const NOUGHTS: readonly Made[] = [undefined, '', 0, 'False'];
const YES: readonly Made[] = ['True', 1, 'poweredOn'];
const OFF: readonly Made[] = ['False', 'poweredOff'];

const isEmpty = (cell: Made): boolean => cell === undefined || cell === '';

/** Every reason, the more particular first. */
export const REASONS: readonly Reason[] = [
  {
    why: 'the row is no workload: what it is asked for is only why it is none',
    holds: ({ sheet, row }) => sheet === 'vInfo' && LEFT_OUT.has(row),
  },
  {
    why: 'a name that no other row bears: figures do not depend on names',
    holds: ({ sheet, heading }) => (sheet === 'vInfo' || sheet === 'vHost') && NAMES.includes(heading),
  },
  {
    why: 'the same said in another way',
    holds: ({ was, is }) => [NOUGHTS, YES, OFF].some((same) => same.includes(was) && same.includes(is)),
  },
  {
    why: 'of the two columns of the operating system the other one decides, or says the same',
    holds: ({ sheet, heading }) => sheet === 'vInfo' && SYSTEMS.includes(heading),
  },
  {
    why: 'of sockets, cores and cores per CPU any two give the third',
    holds: ({ sheet, heading, is }) =>
      sheet === 'vHost' && isEmpty(is) && ['Cores per CPU', '# Cores'].includes(heading),
  },
  {
    why: 'a sum that was stated for a check: without it there is nothing to check',
    holds: ({ heading, is }) => CHECKS.includes(heading) && isEmpty(is),
  },
  {
    why: 'the host tells the cluster',
    holds: ({ sheet, heading, is }) => sheet === 'vInfo' && heading === 'Cluster' && isEmpty(is),
  },
  {
    why: 'no day is stated, whether that is said or not',
    holds: ({ heading, was, is }) => heading === 'Expiration Date' && was === 'Never' && isEmpty(is),
  },
  {
    why: 'memory of hosts is told in whole GiB',
    holds: ({ heading, was, is }) => heading === '# Memory' && Math.abs(Number(was) - Number(is)) < 512,
  },
];
