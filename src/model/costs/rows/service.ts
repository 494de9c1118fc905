import { COST, COST_PER_YEAR, COST_STORAGE, COST_STORAGE_PER_YEAR } from '../../rules/costs.ts';
import { costRow, type CostCategory, type CostRow } from '../row.ts';

const yearly = { rules: { month: COST, year: COST_PER_YEAR }, basis: 'year' } as const;

/** Protection of VMs or of the hosts they run on, with a dual-run of its own (model.md 8). */
const protection = <const Id extends string>(
  id: Id,
  category: CostCategory,
  driver: 'vms' | 'hosts',
): CostRow<Id> => costRow({ ...yearly, id, category, driver, params: ['overlap'], sided: true });

/** Running the estate: storage, administrators, backup, disaster recovery and monitoring (model.md 8). */
export const SERVICE_ROWS = [
  costRow({
    id: 'storage-per-tib',
    category: 'storage',
    driver: 'tib',
    rules: { month: COST_STORAGE, year: COST_STORAGE_PER_YEAR },
    basis: 'month',
    params: ['factor', 'overlap'],
    sided: true,
  }),
  costRow({
    id: 'storage-bought',
    category: 'storage',
    driver: 'tib-added',
    rules: { once: COST_STORAGE },
    basis: 'once',
    params: ['factor', 'overlap'],
    sided: true,
  }),
  costRow({
    ...yearly,
    id: 'administrators',
    category: 'people',
    driver: 'administrators',
    params: ['vmsPerAdmin', 'vmsPerAdminKvm', 'minFte', 'minFteKvm', 'dip', 'dipMonths'],
    sided: true,
  }),
  protection('backup-per-vm', 'backup', 'vms'),
  protection('backup-per-host', 'backup', 'hosts'),
  protection('dr-per-vm', 'dr', 'vms'),
  protection('dr-per-host', 'dr', 'hosts'),
  protection('monitoring-per-vm', 'monitoring', 'vms'),
  protection('monitoring-per-host', 'monitoring', 'hosts'),
] as const;
