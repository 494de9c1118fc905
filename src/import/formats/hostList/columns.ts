import type { Columns } from '../../columns/column.ts';
import type { Known } from '../../inventory.ts';

/** So many equal hosts, what licenses them, and until when, as somebody keeps it in a spreadsheet. */
export type HostsRow = Known<{
  hosts: number;
  sockets: number;
  coresPerSocket: number;
  cluster: string;
  datacenter: string;
  ramMiB: number;
  edition: string;
  renewal: string;
}>;

/** The template of our own (docs/import.md): a row for each kind of host. Memory without a unit is in GB there. */
export const HOST_LIST_COLUMNS: Columns<HostsRow> = {
  hosts: {
    headings: ['Hosts', 'Number of hosts', '# Hosts', 'Host count', 'Servers'],
    kind: 'count',
    most: 10_000,
    isNeeded: true,
  },
  sockets: {
    headings: ['Sockets', 'Sockets per host', 'CPU Sockets', '# CPU'],
    kind: 'count',
    most: 64,
    isNeeded: true,
  },
  coresPerSocket: {
    headings: ['Cores per socket', 'Cores per CPU'],
    kind: 'count',
    most: 1024,
    isNeeded: true,
  },
  cluster: { headings: ['Cluster'], kind: 'text' },
  datacenter: { headings: ['Site', 'Datacenter', 'Location'], kind: 'text' },
  ramMiB: { headings: ['Memory', 'RAM', 'Memory per host'], kind: 'size', unit: 'gib', most: 1e9 },
  edition: { headings: ['Edition', 'Licence', 'License'], kind: 'text' },
  renewal: { headings: ['Renewal', 'Renewal date', 'Licensed until'], kind: 'date' },
};
