import type { RowPlace, VmRow } from '../inventory.ts';
import { importProblem, type ImportProblem } from '../problem.ts';
import type { Export } from './export.ts';

interface Once {
  readonly once: readonly Export[];
  readonly problems: readonly ImportProblem[];
}

/**
 * Leaves out an export, or a file of one, whose every row another one lists just the same; and tells of VMs that two exports
 * of one vCenter have.
 */
export function eachOnce(exports: readonly Export[]): Once {
  const inside = exports.map(withoutRepeatedFiles);
  const own = inside.flatMap(({ once }) => once);
  const between = own.length > 1 ? exportsOnce(own) : { once: own, problems: [] };
  return {
    once: between.once,
    problems: [...inside.flatMap(({ problems }) => problems), ...between.problems],
  };
}

/** An export whose rows may have to be compared with those of others. */
interface Compared {
  readonly one: Export;
  readonly rows: ReadonlySet<string>;
  /** VMs by what tells them apart in their vCenter, where it is stated. */
  readonly ids: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

function exportsOnce(exports: readonly Export[]): Once {
  const once: Compared[] = [];
  const problems: ImportProblem[] = [];
  for (const one of exports) {
    const compared = comparedOf(one);
    const { vms, hosts } = one.inventory;
    const same = once.find((other) => isWithin(compared.rows, other.rows));
    if (same) {
      const data = { as: same.one.name, vms: vms.length, hosts: hosts.length };
      problems.push(importProblem('same-export', { file: one.name }, data));
      continue;
    }
    problems.push(...once.flatMap((other) => inBoth(compared, other)));
    once.push(compared);
  }
  return { once: once.map(({ one }) => one), problems };
}

function comparedOf(one: Export): Compared {
  const { vms, hosts, totals = [] } = one.inventory;
  const keysOf = (key: (vm: VmRow) => string | undefined): ReadonlySet<string> =>
    new Set(vms.flatMap((vm) => (key(vm) === undefined ? [] : [JSON.stringify([vm.center, key(vm)])])));
  return {
    one,
    rows: new Set([...vms, ...hosts, ...totals].map(contentOf)),
    ids: keysOf(({ center, id }) => (center === undefined ? undefined : id)),
    names: keysOf(({ id, name }) => (id === undefined ? name : undefined)),
  };
}

/** VMs with the same number in the same vCenter are the same; without numbers, most of the same name are a suspicion. */
function inBoth({ one, ids, names }: Compared, other: Compared): ImportProblem[] {
  const place = { file: one.name };
  const count = shared(ids, other.ids);
  const alike = shared(names, other.names);
  return [
    ...(count > 0 ? [importProblem('rows-in-both', place, { as: other.one.name, count })] : []),
    ...(alike > names.size / 2
      ? [importProblem('names-in-both', place, { as: other.one.name, count: alike })]
      : []),
  ];
}

function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((one) => others.has(one)).length;
}

/** A copy of a list of VMs that lies in the same folder under another name. */
function withoutRepeatedFiles({ name, inventory }: Export): Once {
  const files = [...new Set(inventory.vms.map(({ file }) => file))];
  if (files.length < 2) return { once: [{ name, inventory }], problems: [] };
  const rowsOf = (file: string): readonly VmRow[] => inventory.vms.filter((vm) => vm.file === file);
  const kept: { readonly file: string; readonly rows: ReadonlySet<string> }[] = [];
  const problems: ImportProblem[] = [];
  for (const file of files) {
    const rows = new Set(rowsOf(file).map(contentOf));
    const same = kept.find((other) => isWithin(rows, other.rows));
    if (same) {
      const data = { as: same.file, vms: rowsOf(file).length, hosts: 0 };
      problems.push(importProblem('same-export', { file }, data));
    } else kept.push({ file, rows });
  }
  const left = new Set(kept.map(({ file }) => file));
  const vms = inventory.vms.filter(({ file }) => left.has(file));
  return { once: [{ name, inventory: { ...inventory, vms } }], problems };
}

function contentOf({ file: _file, sheet: _sheet, row: _row, ...content }: RowPlace & object): string {
  return JSON.stringify(Object.entries(content).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Whether all of some rows, and there are any, are among others. */
function isWithin(rows: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return rows.size > 0 && [...rows].every((row) => others.has(row));
}
