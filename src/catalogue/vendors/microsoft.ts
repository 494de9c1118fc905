import { quoted } from '../quoted.ts';
import { BY_IBM, BY_MICROSOFT } from '../acceptances.ts';
import type { Entry, Source, Vendor } from '../schema.ts';
import { SQL_SERVER } from './sqlServer.ts';
import { WINDOWS_SERVER } from './windowsServer.ts';

// Hyper-V, an alternative that is not KVM, and the licences of Windows guests on any hypervisor.

const REVIEW = '2027-05';

const blog = (asOf: string, of = 'citing Microsoft'): Source => ({
  said: `thisismydemo, ${of}`,
  url: 'https://github.com/thisismydemo/thisismydemo.github.io',
  asOf,
  confidence: 'blog',
});

const monthly = (
  entry: Pick<Entry, 'id' | 'name' | 'kind' | 'metric' | 'prices'> & Partial<Entry>,
): Entry => ({
  currency: 'USD',
  billing: 'monthly',
  reviewBy: REVIEW,
  ...entry,
});

/** Microsoft. */
export const microsoft: Vendor = {
  name: 'Microsoft',
  offers: [
    monthly({
      id: 'azure-local',
      name: 'Azure Local, host fee',
      kind: 'hypervisor',
      metric: { id: 'per-core' },
      prices: [{ amount: '10', per: 'month', source: blog('2026-02') }],
      includes: 'hypervisor and Kubernetes; waived with Azure Hybrid Benefit',
      minimum: { rule: 'hardware of the catalogue, 1 to 16 hosts' },
    }),
    monthly({
      id: 'azure-local-windows',
      name: 'Azure Local, Windows Server subscription',
      kind: 'guest-os',
      metric: { id: 'per-core' },
      prices: [{ amount: '23.3', per: 'month', source: blog('2026-04') }],
      includes: 'any number of Windows Server guests with access licences; waived with Azure Hybrid Benefit',
    }),
    {
      id: 'windows-server-2025-datacenter',
      name: 'Windows Server 2025 Datacenter, packs of 16 cores',
      kind: 'guest-os',
      licence: 'perpetual',
      metric: { id: 'packs', of: 'core', size: 16, floorPerCpu: 8, floorPerHost: 16 },
      currency: 'USD',
      prices: [
        {
          amount: '6771',
          per: 'once',
          source: blog('2026-02', 'citing Microsoft’s list'),
          others: [
            {
              amount: '6771',
              said: 'api-evangelist, transcription of microsoft.com/windows-server/pricing',
              url: 'https://raw.githubusercontent.com/api-evangelist/microsoft-windows-server/refs/heads/main/plans/microsoft-windows-server-plans-pricing.yml',
              asOf: '2026-05-05',
              confidence: 'secondary',
            },
          ],
        },
      ],
      support: 'windows-server-software-assurance',
      minimum: { rule: '8 cores per CPU and 16 per server' },
      includes: 'Hyper-V, storage and any number of Windows guests, on any hypervisor',
      notes: ['847 for two cores; 6,155 on an earlier list; Standard about 1,176, for 2 VMs.'],
      reviewBy: REVIEW,
    },
    {
      id: 'windows-server-software-assurance',
      name: 'Windows Server Datacenter, Software Assurance',
      kind: 'support',
      metric: { id: 'percentage' },
      currency: 'USD',
      term: 12,
      prices: [],
      of: 'windows-server-2025-datacenter',
      percent: '0.25',
      percentSource: blog('2026-02', 'a quarter of the licence a year; the author’s workbook takes a fifth'),
      includes: 'new versions and Azure Hybrid Benefit',
      reviewBy: REVIEW,
    },
    monthly({
      id: 'windows-server-2025-payg',
      name: 'Windows Server 2025 by the month, through Azure Arc',
      kind: 'guest-os',
      metric: { id: 'per-vcpu', poweredOnOnly: true },
      prices: [{ amount: '33.58', per: 'month', source: blog('2025-05', 'citing TechTarget') }],
      notes: ['Per running instance, access licences included; a least number of cores was not found.'],
    }),
    ...WINDOWS_SERVER,
    ...SQL_SERVER,
    quoted({
      id: 'system-center-2025-datacenter',
      name: 'System Center 2025 Datacenter, packs of 16 cores',
      kind: 'management',
      metric: { id: 'packs', of: 'core', size: 16, floorPerCpu: 8, floorPerHost: 16 },
      currency: 'USD',
      said: 'thisismydemo, 2025-06: 3,607, once or a year is not said; a later post has it per two cores',
      url: 'https://github.com/thisismydemo/thisismydemo.github.io',
    }),
  ],
  platforms: [
    {
      id: 'azure-local',
      name: 'Azure Local (Hyper-V, not KVM)',
      hypervisor: 'hyper-v',
      offers: ['azure-local'],
      addOns: ['azure-local-windows'],
      acceptances: [BY_MICROSOFT, BY_IBM],
      limits: [
        { id: 'vcpu', kind: 'guest-vcpu', most: 2048, source: blog('2026', 'limits') },
        { id: 'guest-ram', kind: 'guest-ram', most: 245_760, source: blog('2026', 'limits') },
        { id: 'hosts', kind: 'cluster-hosts', most: 16, source: blog('2026', 'limits') },
      ],
    },
    {
      id: 'windows-server-hyper-v',
      name: 'Windows Server 2025 with Hyper-V (not KVM)',
      hypervisor: 'hyper-v',
      offers: ['windows-server-2025-datacenter'],
      acceptances: [BY_MICROSOFT, BY_IBM],
      limits: [
        { id: 'vcpu', kind: 'guest-vcpu', most: 2048, source: blog('2026', 'limits') },
        { id: 'guest-ram', kind: 'guest-ram', most: 245_760, source: blog('2026', 'limits') },
        { id: 'hosts', kind: 'cluster-hosts', most: 64, source: blog('2026', 'limits') },
      ],
    },
  ],
};
