import type { Edition, EditionPart, Source } from '../schema.ts';

const survey: Source = {
  said: 'aegisfleet tool survey: every level has clusters, high availability, Ceph and backup; no right for guest systems',
  url: 'https://raw.githubusercontent.com/aegisfleet/tool-survey-report/main/_reports/proxmox-ve.md',
  asOf: '2026-09',
  dated: '2026-04 to 2026-09',
  confidence: 'secondary',
};
const pro: Source = {
  said: 'Ubuntu Pro pricing: Ceph, and any number of Ubuntu guests where every host is covered',
  url: 'https://ubuntu.com/pricing/pro',
  asOf: '2026-09-05',
  confidence: 'vendor',
};
const matrix: Source = {
  said: 'bronsonso/2026_02_06_K8S_Self_Provisioning_Deployment: KubeVirt, Longhorn, Rancher integration',
  url: 'https://github.com/bronsonso/2026_02_06_K8S_Self_Provisioning_Deployment',
  asOf: '2026-02',
  confidence: 'blog',
};
const manager: Source = {
  said: 'dbmasters.at: Oracle Linux with its Virtualization Manager, made from oVirt',
  url: 'https://www.dbmasters.at/db/masters/artikel/oracle-linux-virtualisierung-wartungsaenderung',
  asOf: '2025-03',
  confidence: 'blog',
};
const project = (said: string): Source => ({ said, asOf: '2026', confidence: 'vendor' });

const included = (source: Source): EditionPart => ({ is: 'included', source });

const PROXMOX: readonly Edition[] = ['basic', 'standard', 'premium', 'community', 'no-subscription'].map(
  (level) => ({
    offer: `proxmox-ve-${level}`,
    manager: included(survey),
    storage: included(survey),
    backup: included(survey),
  }),
);

const UBUNTU: readonly Edition[] = ['self-support', 'infrastructure', 'full'].map((level) => ({
  offer: `ubuntu-pro-${level}`,
  storage: included(pro),
  guests: { kinds: ['ubuntu'], source: pro },
}));

const ORACLE: readonly Edition[] = [
  ...['premier', 'premier-plus'].map((level) => ({
    offer: `oracle-linux-${level}`,
    manager: included(manager),
    support: included(manager),
  })),
  { offer: 'oracle-linux', manager: included(manager) },
];

/** What the editions of Linux distributions and of free projects bring. */
export const LINUX_EDITIONS: readonly Edition[] = [
  ...PROXMOX,
  ...UBUNTU,
  ...ORACLE,
  { offer: 'suse-virtualization', manager: included(matrix), storage: included(matrix) },
  {
    offer: 'suse-virtualization-support',
    manager: included(matrix),
    storage: included(matrix),
    support: included(matrix),
  },
  { offer: 'ovirt', manager: included(project('The manager from which Red Hat Virtualization was made')) },
  { offer: 'cloudstack', manager: included(project('Infrastructure as a service on KVM, open source')) },
  { offer: 'openstack', manager: included(project('Infrastructure as a service on KVM, open source')) },
];
