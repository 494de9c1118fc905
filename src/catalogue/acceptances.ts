import type { Source, Target } from './schema.ts';

type Accepted = NonNullable<Target['acceptances']>[number];

const IBM: Source = {
  said: 'ibm.com, sub-capacity licensing, eligible virtualization technologies',
  asOf: '2024-12-30',
  confidence: 'vendor',
};
const PINNING: Source = {
  said: 'pythian.com; Oracle’s documentation of Oracle VM has the same rule, a consultancy’s list of five technologies omits it',
  asOf: '2026-11-22',
  dated: 'undated',
  confidence: 'blog',
};
const NOT_AHV: Source = {
  said: 'ServiceNow, oracle-licensing-soft-partitioned-environments',
  asOf: '2026-03-12',
  confidence: 'vendor-tool',
};
const NOT_LISTED: Source = {
  said: 'redresscompliance.com: not among the technologies that Oracle accepts',
  url: 'https://www.redresscompliance.com/oracle-database-licensing-in-virtualized-environments-vmware-cloud.html',
  asOf: '2025-03',
  confidence: 'blog',
};
const HYPER_V: Source = {
  said: 'windowsservercatalog.com, SVVP: Microsoft supports its server applications on Hyper-V and on listed products',
  asOf: '2026-11-22',
  dated: 'undated',
  confidence: 'vendor',
};

/** Licences by the cores of VMs are accepted by IBM. */
export const BY_IBM: Accepted = { rule: 'sub-capacity', accepted: 'yes', source: IBM };
/** Licences by the cores that VMs are pinned to are accepted by Oracle. */
export const BY_ORACLE: Accepted = { rule: 'pinned-cores', accepted: 'yes', source: PINNING };
/** Not accepted by Oracle, and named so. */
export const NOT_BY_ORACLE: Accepted = { rule: 'pinned-cores', accepted: 'no', source: NOT_AHV };
/** Not accepted by Oracle, because it stands in no list. */
export const NOT_LISTED_BY_ORACLE: Accepted = { rule: 'pinned-cores', accepted: 'no', source: NOT_LISTED };
/** Windows Server guests are supported by Microsoft: its own hypervisor. */
export const BY_MICROSOFT: Accepted = { rule: 'windows-server', accepted: 'yes', source: HYPER_V };
