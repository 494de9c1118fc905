import { FORMATS } from '../formats/registry.ts';
import { importProblem, type ImportProblem } from '../problem.ts';
import type { Export } from './export.ts';

interface Chosen {
  readonly exports: readonly Export[];
  readonly problems: readonly ImportProblem[];
}

/**
 * Of several files that one run of a tool writes about the same VMs, the one with hosts is read. What else lies in its
 * archive and lists nothing is no error then.
 */
export function leaveOutPoorer(exports: readonly Export[], problems: readonly ImportProblem[]): Chosen {
  const rich = exports.filter(isRich);
  const poorer = exports.flatMap((one) => {
    const known = namesIn(one);
    const better = rich.find((other) => {
      const shared = known.size - onlyIn(one, other);
      return other.inventory.format === one.inventory.format && shared > known.size / 2;
    });
    return better && !rich.includes(one) ? [{ one, better }] : [];
  });
  const summed = exports.flatMap((one) => {
    const better = exports.find((other) => other !== one && isListedIn(one, other));
    return better ? [{ one, better }] : [];
  });
  const archives = new Set(rich.flatMap(({ name }) => archiveOf(name) ?? []));
  const read = new Set(exports.flatMap(({ name }) => archiveOf(name) ?? []));
  const left = new Set(poorer.map(({ one }) => one.name));
  return {
    exports: exports.filter((one) => ![...poorer, ...summed].some((other) => other.one === one)),
    problems: [
      ...problems
        .filter(({ file = '' }) => !left.has(file))
        .map((problem): ImportProblem => {
          const archive = archiveOf(problem.file ?? '') ?? '';
          const isBeside = problem.code === 'unknown-format' && archives.has(archive);
          const isData = isOtherJson(problem) && read.has(archive);
          return isBeside || isData ? { ...problem, severity: 'info' } : problem;
        }),
      ...poorer.map(({ one, better }) => {
        const data = { as: better.name, vms: one.inventory.vms.length, only: onlyIn(one, better) };
        return importProblem('poorer-file', { file: one.name }, data);
      }),
      ...summed.map(({ one, better }) =>
        importProblem('totals-beside-rows', { file: one.name }, { as: better.name }),
      ),
    ],
  };
}

/** Whatever a tool notes about itself may lie beside what it lists. */
function isOtherJson(problem: ImportProblem): boolean {
  return problem.code === 'foreign-file' && problem.data.kind === 'json';
}

/** Whether everything that an export only sums up is a vCenter whose VMs another one lists. */
function isListedIn({ inventory: { totals = [] } }: Export, other: Export): boolean {
  const centers = new Set(other.inventory.vms.map(({ center }) => center));
  return totals.length > 0 && totals.every(({ center }) => center !== undefined && centers.has(center));
}

function isRich({ inventory: { format, hosts } }: Export): boolean {
  return (
    hosts.length > 0 && FORMATS.some(({ id, hasPoorerFiles }) => id === format && hasPoorerFiles === true)
  );
}

function namesIn({ inventory }: Export): ReadonlySet<string | undefined> {
  return new Set(inventory.vms.map(({ name }) => name));
}

function onlyIn(one: Export, other: Export): number {
  const others = namesIn(other);
  return [...namesIn(one)].filter((name) => !others.has(name)).length;
}

function archiveOf(name: string): string | undefined {
  return /^(.*\.zip)\//i.exec(name)?.[1];
}
