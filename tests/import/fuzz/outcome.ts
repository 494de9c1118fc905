import type { ImportProblem } from '../../../src/import/problem.ts';
import { readEstate } from '../../../src/import/readEstate.ts';
import type { ReadEstate } from '../../../src/import/reconcile/estate.ts';
import { guestGroupName } from '../../../src/wording/inventory/guests.ts';
import { inventorySentence } from '../../../src/wording/inventory/problems.ts';

/** How far the reading of a file came: not into it, to its parts, to its headings, to its rows, to an estate. */
export const DEPTHS = ['file', 'parts', 'headings', 'rows', 'estate'] as const;

/** How far a reading came. */
export type Depth = (typeof DEPTHS)[number];

/** What became of a file, and what is wrong with that; nothing is, whatever the file holds. */
export interface Outcome {
  readonly depth: Depth;
  readonly wrong: readonly string[];
}

const INSIDE: ReadonlySet<string> = new Set([
  'damaged-xml',
  'forbidden-doctype',
  'too-large',
  'inflates-too-much',
  'open-quote',
]);
/** Where headings of the file are repeated as they are. */
const AT_HEADINGS: ReadonlySet<string> = new Set(['unknown-format', 'unknown-columns']);
const LONGEST = 5000;
// What a cell says is repeated between these, whatever it says.
const QUOTED = /“[^”]*”/gu;

/** Reads a file and looks at what comes of it. */
export async function outcomeOf(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Outcome> {
  const begin = process.cpuUsage();
  try {
    const read = await readEstate(new Blob([bytes]), name, guestGroupName);
    // Not the time that passed: other programs may have had the processor.
    const { user, system } = process.cpuUsage(begin);
    const took = (user + system) / 1000;
    const slow = took > LONGEST ? [`took ${took.toFixed(0)} ms`] : [];
    return read.estate
      ? { depth: 'estate', wrong: [...slow, ...wrongIn(read.estate), ...unsaid(read.estate.problems)] }
      : {
          depth: depthOf(read.problems),
          wrong: [...slow, ...refusal(read.problems), ...unsaid(read.problems)],
        };
  } catch (error) {
    return {
      depth: 'file',
      wrong: [`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`],
    };
  }
}

function depthOf(problems: readonly ImportProblem[]): Depth {
  const [first] = problems;
  if (first?.code === 'nothing-listed') return 'rows';
  if (first && AT_HEADINGS.has(first.code)) return 'headings';
  return first && INSIDE.has(first.code) ? 'parts' : 'file';
}

function refusal(problems: readonly ImportProblem[]): string[] {
  return problems.some(({ severity }) => severity === 'error') ? [] : ['refused without an error'];
}

function unsaid(problems: readonly ImportProblem[]): string[] {
  return problems
    .filter(({ code }) => !AT_HEADINGS.has(code))
    .map((problem) => [problem.code, inventorySentence(problem)] as const)
    .filter(([, sentence]) => /undefined|NaN|\[object/.test(sentence.replaceAll(QUOTED, '')))
    .map(([code, sentence]) => `${code} says: ${sentence}`);
}

/** Numbers that cannot be, and rows that went without a word. */
function wrongIn({ counts, clusters }: ReadEstate): string[] {
  const numbers = [
    ...Object.values<number | undefined>({ ...counts }),
    ...clusters.flatMap(({ guests }) =>
      guests.flatMap((one) => [one.vms, one.vcpu, one.ramGiB, one.diskGiB]),
    ),
  ];
  const impossible = numbers.filter((one) => one !== undefined && !(Number.isFinite(one) && one >= 0));
  const grouped = clusters.flatMap(({ guests }) => guests).reduce((sum, { vms }) => sum + vms, 0);
  const leftOut = counts.templates + counts.agents + counts.placeholders + counts.duplicates;
  return [
    ...impossible.map((one) => `a number that cannot be: ${String(one)}`),
    ...(grouped === (counts.vms ?? 0)
      ? []
      : [`${String(grouped)} VMs in groups, ${String(counts.vms)} counted`]),
    ...((counts.vms ?? 0) + leftOut === counts.vmRows
      ? []
      : [`${String(counts.vmRows)} rows, ${String((counts.vms ?? 0) + leftOut)} accounted for`]),
  ];
}
