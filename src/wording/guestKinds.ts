import type { Licensed } from '../model/results/notEntered.ts';
import type { GuestGroup } from '../model/scenario/estate.ts';

/** What the kinds of guests are called in tables and pictures; a kind without words does not compile. */
export const GUEST_KIND_WORDS: Readonly<Record<GuestGroup['kind'], string>> = {
  'windows-server': 'Windows Server',
  'windows-desktop': 'Windows desktop',
  rhel: 'Red Hat Enterprise Linux',
  sles: 'SUSE Linux Enterprise',
  'oracle-linux': 'Oracle Linux',
  ubuntu: 'Ubuntu',
  'linux-free': 'Free Linux',
  appliance: 'Appliances',
  other: 'Other systems',
  unknown: 'Unknown systems',
};

/** What VMs run that is licensed, as it is named in a sentence. */
export const LICENSED_WORDS: Readonly<Record<Licensed, string>> = {
  ...GUEST_KIND_WORDS,
  none: 'software',
  'sql-server': 'SQL Server',
  'oracle-database': 'Oracle Database',
  'ibm-pvu': 'IBM software counted by PVU',
};
