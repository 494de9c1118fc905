import type { Inventory } from '../inventory.ts';
import type { ImportCode, ImportProblem } from '../problem.ts';

/** Rows of one list: all that were read are counted or left out for one reason, so that the parts add up. */
export interface Account {
  readonly entity: 'vms' | 'hosts';
  readonly read: number;
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly rows: number }[];
  readonly counted: number;
}

/** Why a row is not counted, by the code of the problem that tells of it. */
export type LeftOutReason = (typeof REASONS)['vms' | 'hosts'][number];

// In the order in which rows are left out: none is left out twice.
const REASONS = {
  vms: [
    'same-export',
    'blank-rows',
    'no-name',
    'too-many-cells',
    'left-out-vms',
    'templates',
    'placeholders',
    'agent-vms',
    'duplicate-vms',
  ],
  hosts: [
    'same-export',
    'blank-rows',
    'no-name',
    'too-many-cells',
    'total-rows',
    'left-out-hosts',
    'duplicate-hosts',
    'hosts-without-cores',
  ],
} as const satisfies Readonly<Record<string, readonly ImportCode[]>>;

// These never became rows of the inventory; what somebody leaves out is no longer among them.
const BEFORE: ReadonlySet<ImportCode> = new Set<ImportCode>([
  'same-export',
  'blank-rows',
  'no-name',
  'too-many-cells',
  'total-rows',
]);

/** Accounts for every row of VMs and hosts: how many were read, which were left out and why, and what is counted. */
export function accountsOf(
  inventory: Inventory,
  counted: Readonly<Record<Account['entity'], number>>,
  problems: readonly ImportProblem[],
): Account[] {
  return (
    (['vms', 'hosts'] as const)
      .filter((entity) => inventory.sheets.some((sheet) => sheet.entity === entity))
      // Sums stand in no rows: to say that none was read would look as if there were no VMs.
      .filter(
        (entity) => entity === 'hosts' || inventory.vms.length > 0 || (inventory.totals ?? []).length === 0,
      )
      .map((entity) => {
        const leftOut = REASONS[entity]
          .map((reason) => ({ reason, rows: rowsWith(reason, entity, inventory, problems) }))
          .filter(({ rows }) => rows > 0);
        const taken = leftOut.filter(({ reason }) => BEFORE.has(reason) || reason.startsWith('left-out'));
        const read = inventory[entity].length + taken.reduce((sum, { rows }) => sum + rows, 0);
        return { entity, read, leftOut, counted: counted[entity] };
      })
  );
}

function rowsWith(
  reason: LeftOutReason,
  entity: Account['entity'],
  { sheets }: Inventory,
  problems: readonly ImportProblem[],
): number {
  const isOf = ({ file, sheet, code }: ImportProblem): boolean =>
    code === reason &&
    (code === 'same-export' ||
      sheets.some((one) => one.entity === entity && one.file === file && one.sheet === sheet));
  return problems.filter(isOf).reduce((sum, { data }) => {
    if ('count' in data) return sum + data.count;
    return sum + (entity in data ? Number(Object.entries(data).find(([key]) => key === entity)?.[1]) : 0);
  }, 0);
}
