import type { Entity, SheetData } from '../../../import/problem.ts';
import { numbersIn, type Numbers } from '../../numbers.ts';
import { many } from '../../speech.ts';

const LEAVES_UNKNOWN: Readonly<Record<Entity, string>> = {
  vms: 'no VM is known, and with it no load',
  hosts: 'no host is known, and with it no core to license',
  clusters: 'what clusters state of their hosts cannot be compared',
  licences: 'which licences are in use is not known',
  export: 'the day of the export is not known',
  disks: 'raw and shared disks are not known',
  snapshots: 'snapshots are not known',
  usb: 'USB devices are not known',
};

// What is not known when a column is missing; a column without a sentence of its own leaves only itself unknown.
const FIELD_UNKNOWN: Readonly<Record<string, string>> = {
  power: 'which VMs run is not known; all are taken to run',
  volumesMiB: 'disk space in use is that of the disks of VMs alone',
  hasVolumes: 'which VMs have volume groups is not known',
  isTemplate: 'templates cannot be told from VMs',
  isPlaceholder: 'placeholders of a recovery site cannot be told from VMs',
  vcpu: 'sizes of VMs are not known',
  ramMiB: 'memory is not known',
  inUseMiB: 'disk space in use is not known',
  provisionedMiB: 'disk space provisioned is not known',
  datacenter: 'clusters of the same name are taken for one',
  cluster: 'what no host places is taken for one cluster',
  systems: 'which systems run inside is not known; all VMs wait for your word',
  host: 'VMs cannot be matched with hosts',
  toolsSystem: 'the system is taken from the configuration of the VM alone',
  configuredSystem: 'the system is taken from the tools inside the VM alone',
  id: 'repeated rows cannot be told from VMs of the same name',
  center: 'several vCenters in one file cannot be told apart',
  sockets: 'hosts cannot be counted',
  coresPerSocket: 'cores per CPU follow from the cores of the host',
  cores: 'cores follow from cores per CPU alone',
  runningVms: 'VMs cannot be compared with what hosts state',
  vcpus: 'vCPUs cannot be compared with what hosts state',
  isInMaintenance: 'hosts in maintenance cannot be told from others',
  cpuUsage: 'how much of the CPUs is in use is not measured',
  memoryUsage: 'how much of the memory is in use is not measured',
  isRaw: 'raw disks are not known',
  sharing: 'disks that several VMs write are not known',
  bus: 'disks on a shared bus are not known',
};

// What a tool leaves out altogether leaves more open than a column that lacks beside others.
const NEVER_STATED: Readonly<Record<string, string>> = {
  configuredSystem: 'which systems run inside is not known; all VMs wait for your word',
  cluster: 'all VMs are put together as those of no cluster',
};

const NEVER_STATED_NAMES: Readonly<Record<string, string>> = {
  cluster: 'in which cluster a VM is',
  configuredSystem: 'systems',
  power: 'what runs',
};

/** Numbers as they are told here; the formats are made when the first one is. */
const numbers = (): Numbers => numbersIn('en');

function rows(count: number): string {
  return many(numbers().count(count), 'row');
}

function it(count: number): string {
  return count === 1 ? 'it' : 'them';
}

/** Sentences about sheets, columns and cells. */
export const SHEET_SENTENCES: { readonly [Code in keyof SheetData]: (data: SheetData[Code]) => string } = {
  'missing-sheet': ({ entity }) => `The sheet is missing: ${LEAVES_UNKNOWN[entity]}.`,
  'never-listed': ({ entity }) => {
    const things = entity === 'vms' ? 'VMs' : entity;
    return `Files of this tool have no list of ${things}: ${LEAVES_UNKNOWN[entity]}. Enter the ${things} of each cluster.`;
  },
  'never-stated': ({ field }) =>
    `Files of this tool never state ${NEVER_STATED_NAMES[field] ?? 'it'}: ${NEVER_STATED[field] ?? FIELD_UNKNOWN[field] ?? `${field} is not known`}.`,
  'missing-column': ({ field }) =>
    `The column is missing: ${FIELD_UNKNOWN[field] ?? 'its values are not known'}.`,
  'duplicate-column': ({ taken, letters }) =>
    `Columns ${letters.join(', ')} have the same heading; ${taken} was read, as it stands among columns of its kind.`,
  'unit-taken-as': ({ unit, as }) =>
    `The heading says ${unit}; such exports count in ${as}, and so it was read.`,
  'empty-sheet': () => 'The sheet has no rows.',
  'blank-rows': ({ count }) => `${rows(count)} without anything in ${it(count)} passed over.`,
  'no-name': ({ count }) => `${rows(count)} without a name left out.`,
  'total-rows': ({ count }) => `${rows(count)} with totals left out.`,
  'too-many-cells': ({ count }) =>
    `${rows(count)} with more cells than there are headings left out: values may stand in wrong columns there. Texts that hold the separator have to stand in quotes.`,
  'empty-cells': ({ count }) => `The cell is empty in ${rows(count)}; the value is not known there.`,
  'open-numbers': ({ count, given }) =>
    `“${given}” may be more than a thousand or have a fraction, and no cell of the column tells which (${rows(count)}); the value is not known there. Say which sign stands before fractions.`,
  'mixed-numbers': ({ count, given }) =>
    `“${given}”: in this column a comma stands before some fractions and a point before others (${rows(count)}); the value is not known there. Write all of them alike.`,
  'open-dates': ({ count, given }) =>
    `“${given}”: whether the day or the month stands first, no cell of the column tells (${rows(count)}); the date is not known there. Write dates as 2027-01-31.`,
  'not-readable': ({ count, given }) =>
    `“${given}” cannot be read here (${rows(count)}); the value is not known there.`,
};
