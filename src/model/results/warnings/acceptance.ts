import { at } from '../../at.ts';
import { onPlatform, reaches } from '../../demand/guests.ts';
import type { Projection } from '../../projection.ts';
import type { Acceptance } from '../../scenario/contracts.ts';
import type { GuestGroup } from '../../scenario/estate.ts';
import { inside } from '../../scenario/inputPath.ts';
import { byFuture, modesInUse } from './inUse.ts';
import { warning, type Warning } from './warning.ts';

type Rule = Acceptance['rule'];

/** What is said where nobody answers for a platform: who decides, and what was found. */
const UNANSWERED: Readonly<Record<Rule, string>> = {
  'windows-server':
    'Microsoft supports its server applications on Hyper-V and on products listed in its Server Virtualization Validation Program (windowsservercatalog.com); Novell joined in 2008, Red Hat in February 2009 (virtualization.info 2009-02-17), the present list was not readable',
  'sub-capacity':
    'ibm.com, sub-capacity licensing: VMware, RHEL KVM, Hyper-V, Nutanix AHV and PowerVM are eligible (list of 2024-12-30)',
  'pinned-cores':
    'Of KVM platforms only Oracle Linux KVM is known to be accepted (pythian.com, undated); the partitioning policy is no part of a contract, which decides',
};

interface Asking {
  readonly rule: Rule;
  readonly platform: number;
  readonly product?: string;
}

/** Platforms that a vendor of guest software does not accept for what runs there, or of which nobody knows (model.md 9). */
export function acceptanceWarnings(projection: Projection): Warning[] {
  const { platforms } = projection.compiled;
  const asked = byFuture<Asking>(projection, (future, place) => [
    ...[...platforms.keys()].flatMap((platform): Asking[] =>
      runsThere(projection, place, platform, isOfMicrosoft) ? [{ rule: 'windows-server', platform }] : [],
    ),
    ...modesInUse(projection, future).flatMap(({ product, metric, platforms: on }) => {
      const rule = ruleOf(metric);
      return rule ? on.map((platform): Asking => ({ rule, platform, product })) : [];
    }),
  ]);
  return asked.flatMap(({ thing: { platform: index, ...what }, futures }): Warning[] => {
    const { source: platform } = at(platforms, index);
    const answer = platform.acceptances?.find(({ rule }) => rule === what.rule);
    if (answer?.accepted === 'yes') return [];
    const path = inside(inside('platforms', platform.id), 'acceptances');
    const data = { ...what, platform: platform.id, futures };
    return answer
      ? [warning(inside(path, answer.id), 'not-accepted', data, answer.source)]
      : [warning(path, 'acceptance-unknown', data, UNANSWERED[what.rule])];
  });
}

/** What a way of counting asks of the platform; undefined where it asks nothing. */
export function ruleOf({ subCapacity, pinnedCores }: Way): Exclude<Rule, 'windows-server'> | undefined {
  if (subCapacity === true) return 'sub-capacity';
  return pinnedCores === undefined ? undefined : 'pinned-cores';
}

/** What some ways of counting state. */
interface Way {
  readonly id: string;
  readonly subCapacity?: boolean | undefined;
  readonly pinnedCores?: number | undefined;
}

function isOfMicrosoft({ kind, middleware }: GuestGroup): boolean {
  return kind === 'windows-server' || middleware === 'sql-server';
}

/** Whether some of these VMs run on a platform in any month of a future. */
function runsThere(
  { compiled }: Projection,
  place: number,
  platform: number,
  wanted: (group: GuestGroup) => boolean,
): boolean {
  const { classes, classOf } = at(compiled.futures, place);
  return compiled.clusters.some(({ source }, cluster) =>
    source.guests.some((group, own) => {
      if (group.vms <= 0 || group.poweredOn === false || !wanted(group)) return false;
      const guests = at(at(classes, cluster), at(at(classOf, cluster), own));
      return reaches(guests, platform) && onPlatform(guests, platform).some((vms) => vms > 0);
    }),
  );
}
