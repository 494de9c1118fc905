import type { Inventory } from '../inventory.ts';
import { eachOnce } from './eachOnce.ts';
import type { Export } from './export.ts';
import { importProblem, type ImportProblem } from '../problem.ts';

/** Several exports as one inventory. Nothing is counted twice, and nothing is mixed up because it has the same name. */
export function mergeExports(exports: readonly Export[]): {
  readonly inventory: Inventory;
  readonly problems: readonly ImportProblem[];
} {
  const { once, problems } = eachOnce(exports);
  const apart = apartByFile(once);
  const all = apart.exports.map(({ inventory }) => inventory);
  return {
    inventory: {
      format: [...new Set(all.map(({ format }) => format))].join('+'),
      vms: all.flatMap(({ vms }) => vms),
      hosts: all.flatMap(({ hosts }) => hosts),
      totals: all.flatMap(({ totals = [] }) => totals),
      clusters: all.flatMap(({ clusters }) => clusters),
      licences: all.flatMap(({ licences }) => licences),
      export: all.flatMap((one) => one.export),
      ...detailsOf(all),
      sheets: all.flatMap(({ sheets }) => sheets),
      unread: all.flatMap(({ unread }) => unread),
    },
    problems: [...problems, ...apart.problems],
  };
}

/** What only some exports list; unknown as a whole where none does. */
function detailsOf(all: readonly Inventory[]): Partial<Pick<Inventory, 'disks' | 'snapshots' | 'usb'>> {
  const has = (field: 'disks' | 'snapshots' | 'usb'): boolean => all.some((one) => one[field] !== undefined);
  return {
    ...(has('disks') ? { disks: all.flatMap(({ disks = [] }) => disks) } : {}),
    ...(has('snapshots') ? { snapshots: all.flatMap(({ snapshots = [] }) => snapshots) } : {}),
    ...(has('usb') ? { usb: all.flatMap(({ usb = [] }) => usb) } : {}),
  };
}

/** Each vCenter is exported by itself: where whole exports state none, the file stands for it. */
function apartByFile(exports: readonly Export[]): { exports: readonly Export[]; problems: ImportProblem[] } {
  const isWhole = ({ inventory: { vms, hosts, totals = [] } }: Export): boolean =>
    vms.length + totals.length > 0 || hosts.length === 0;
  const open = exports.filter(({ inventory: { vms, hosts, totals = [] } }) =>
    [...vms, ...hosts, ...totals].every(({ center }) => center === undefined),
  );
  if (exports.length < 2 || open.length === 0 || !exports.every(isWhole)) return { exports, problems: [] };
  return {
    exports: exports.map((one) => (open.includes(one) ? withCenter(one) : one)),
    problems: [importProblem('center-per-file', {}, { files: open.length })],
  };
}

function withCenter({ name: center, inventory }: Export): Export {
  const { vms, hosts, clusters, totals = [], disks, snapshots, usb } = inventory;
  const stated = <Row extends object>(rows: readonly Row[]): (Row & { center: string })[] =>
    rows.map((row) => ({ ...row, center }));
  return {
    name: center,
    inventory: {
      ...inventory,
      vms: stated(vms),
      hosts: stated(hosts),
      clusters: stated(clusters),
      totals: stated(totals),
      ...(disks && { disks: stated(disks) }),
      ...(snapshots && { snapshots: stated(snapshots) }),
      ...(usb && { usb: stated(usb) }),
    },
  };
}
