import { NEVER_STATED, NOT_THERE, type Columns } from '../../columns/column.ts';
import { MOST } from '../../columns/most.ts';
import type { VmRow } from '../../inventory.ts';
import { formatOf } from '../listing.ts';

/** Servers as Azure Migrate takes them; a star marks what must be filled in there. Cores are virtual CPUs. */
const VM_COLUMNS: Columns<VmRow> = {
  name: { headings: ['*Server Name', 'Server Name'], kind: 'text', isNeeded: true },
  power: NEVER_STATED,
  isTemplate: NOT_THERE,
  isPlaceholder: NOT_THERE,
  vcpu: { headings: ['*Cores', 'Cores'], kind: 'count', most: MOST.vcpu, isNeeded: true },
  ramMiB: {
    headings: ['*Memory (In MB)', 'Memory (In MB)'],
    kind: 'size',
    most: MOST.ramMiB,
    isNeeded: true,
  },
  inUseMiB: { headings: ['Storage in use (In GB)'], kind: 'size', most: MOST.diskMiB },
  provisionedMiB: NOT_THERE,
  datacenter: NOT_THERE,
  cluster: NEVER_STATED,
  host: NOT_THERE,
  configuredSystem: { headings: ['*OS name', 'OS name'], kind: 'text', isNeeded: true },
  toolsSystem: NOT_THERE,
  id: NOT_THERE,
  center: NOT_THERE,
};

/** The text of servers that is uploaded to Azure Migrate; it knows no host, so cores to license have to be entered. */
export const AZURE_MIGRATE = formatOf({
  id: 'azure-migrate',
  vms: { name: 'servers', columns: VM_COLUMNS, signs: ['name', 'vcpu', 'ramMiB'], absence: 'warning' },
});
