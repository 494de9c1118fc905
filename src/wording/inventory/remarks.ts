import type { EffortReason } from '../../import/reconcile/effort.ts';
import type { GroupEffort, ReadEstate } from '../../import/reconcile/estate.ts';
import type { ClusterGrowth, Growth } from '../../import/growth.ts';
import type { ImportProblem } from '../../import/problem.ts';
import { numbersIn, type Numbers } from '../numbers.ts';
import { list, many } from '../speech.ts';
import { lineOfUse } from './report.ts';
import { clusterName } from './summary.ts';

/** What an import notes of an input. */
interface Remark {
  readonly cluster?: string;
  readonly at?: string;
  readonly text: string;
}

/** Which proposals of an inventory are taken over. */
export interface Taken {
  readonly use: boolean;
  readonly growth: Growth | undefined;
}

const EFFORT: Readonly<Record<EffortReason, string>> = {
  'raw-disk': 'with raw disks (RDM)',
  'shared-disk': 'with disks that several VMs share',
  'usb-device': 'with a USB device of their host',
  'large-disks': 'with more than 20 TiB in use',
};

/** Everything an import notes in the scenario that it makes: what was left out and why, and where proposals came from. */
export function remarksOf(estate: ReadEstate, { use, growth }: Taken): Remark[] {
  const numbers = numbersIn('en');
  const leftOut = leftOutText(estate.problems, numbers);
  return [
    ...(leftOut === undefined ? [] : [{ text: leftOut }]),
    ...estate.efforts.map((effort) => ({
      cluster: effort.cluster,
      at: `guests/${effort.group}/complexity`,
      text: effortText(effort, numbers),
    })),
    ...(use ? estate.use : []).map((one) => ({
      cluster: one.cluster,
      at: 'usedShare',
      text: lineOfUse(one, 'Measured when the inventory was listed, a moment and no peak', numbers),
    })),
    ...(growth?.clusters ?? []).flatMap((one) => ofGroups(estate, one, growthLine(one, growth, numbers))),
  ];
}

function ofGroups({ clusters }: ReadEstate, { cluster, rate }: ClusterGrowth, text: string): Remark[] {
  const groups = clusters.find(({ id }) => id === cluster)?.guests ?? [];
  if (rate === undefined) return [];
  const running = groups.filter(({ poweredOn }) => poweredOn !== false);
  return running.map(({ id }) => ({ cluster, at: `guests/${id}/growth`, text }));
}

/** Why VMs of a group are hard to move. */
export function effortText({ vms, because }: GroupEffort, numbers: Numbers): string {
  const reasons = because.map(({ reason, vms: count }) => `${numbers.count(count)} ${EFFORT[reason]}`);
  return `${many(numbers.count(vms), 'VM')} hard to move: ${list(reasons)}.`;
}

/** The growth of a cluster with its arithmetic. */
export function growthLine(
  { then, now, rate }: ClusterGrowth,
  growth: Growth | undefined,
  numbers: Numbers,
): string {
  if (growth?.clusters === undefined) return '';
  if (then === undefined)
    return `${many(numbers.count(now), 'running VM')}; not in the earlier export, so no growth can be worked out.`;
  const { since, until, days } = growth;
  const counts = `${many(numbers.count(then), 'running VM')} on ${since}, ${numbers.count(now)} on ${until}`;
  if (rate === undefined) return `${counts}: no growth can be worked out.`;
  const percent = numbers.count((Math.round(Number(rate) * 1000) / 10).toString());
  return `${counts}: (${numbers.count(now)} ÷ ${numbers.count(then)}) ^ (365.25 ÷ ${numbers.count(days)}) − 1 = ${percent} % a year.`;
}

/** What is said of growth: cluster by cluster, and which are gone. */
export function growthLines(growth: Growth, clusters: ReadEstate['clusters'], numbers: Numbers): string[] {
  if (growth.clusters === undefined) return [NO_GROWTH[growth.because]];
  return [
    ...growth.clusters.map(
      (one) => `${clusterName(clusters, one.cluster)}: ${growthLine(one, growth, numbers)}`,
    ),
    ...growth.gone.map(
      ({ name, then }) =>
        `${name}: ${many(numbers.count(then), 'running VM')} in the earlier export, no longer listed.`,
    ),
  ];
}

/** Why two exports say nothing of growth. */
export const NO_GROWTH = {
  'no-day': 'Growth cannot be worked out: the day of one of the exports is not stated.',
  'several-days': 'Growth cannot be worked out: files that are read together are exports of days far apart.',
  unreadable: 'Growth cannot be worked out: the earlier export cannot be read.',
  'too-near': 'Growth cannot be worked out: the older export has to be at least 28 days older.',
} as const;

/** What somebody left out of an inventory, rule by rule; undefined where nothing was. */
export function leftOutText(problems: readonly ImportProblem[], numbers: Numbers): string | undefined {
  const rules = new Map<string, { hosts: number; vms: number; reason: string | undefined }>();
  for (const problem of problems) {
    if (problem.code !== 'left-out-hosts' && problem.code !== 'left-out-vms') continue;
    const { rule, reason, count } = problem.data;
    const entry = rules.get(rule) ?? { hosts: 0, vms: 0, reason };
    entry[problem.code === 'left-out-hosts' ? 'hosts' : 'vms'] += count;
    rules.set(rule, entry);
  }
  if (rules.size === 0) return undefined;
  const parts = [...rules].map(([rule, { hosts, vms, reason }]) => {
    const counts = [
      ...(hosts > 0 ? [many(numbers.count(hosts), 'host')] : []),
      ...(vms > 0 ? [many(numbers.count(vms), 'VM')] : []),
    ];
    return `${rule} (${list(counts)})${reason === undefined ? '' : `: ${reason}`}`;
  });
  return `Left out of the inventory: ${parts.join('; ')}.`;
}
