import type { VmRow } from '../inventory.ts';
import type { ImportProblem } from '../problem.ts';
import { grouped } from './grouped.ts';
import { problemIn } from './places.ts';

/** Rows of VMs by what they are: work that somebody runs, or something that only looks like it. */
export interface SortedVms {
  readonly workloads: readonly VmRow[];
  readonly templates: readonly VmRow[];
  readonly agents: readonly VmRow[];
  readonly placeholders: readonly VmRow[];
  readonly duplicates: readonly VmRow[];
  readonly problems: readonly ImportProblem[];
}

type Kind = 'workloads' | 'templates' | 'agents' | 'placeholders' | 'duplicates';

/** VMs that vSphere itself puts on every cluster, at no licence of anybody. */
const AGENT = /^vCLS([\s(-]|$)/;

/** Sorts rows of VMs; each is in exactly one list. */
export function sortVms(rows: readonly VmRow[]): SortedVms {
  const seen = new Set<string>();
  const sorted = grouped(rows, (row): Kind => {
    if (row.isTemplate === true) return 'templates';
    if (row.isPlaceholder === true) return 'placeholders';
    if (isAgent(row.name)) return 'agents';
    return isRepeated(row, seen) ? 'duplicates' : 'workloads';
  });
  const of = (kind: Kind): readonly VmRow[] => sorted.get(kind) ?? [];
  const workloads = of('workloads');
  return {
    workloads,
    templates: of('templates'),
    placeholders: of('placeholders'),
    agents: of('agents'),
    duplicates: of('duplicates'),
    problems: [
      ...problemIn('templates', of('templates')),
      ...problemIn('placeholders', of('placeholders')),
      ...problemIn('agent-vms', of('agents')),
      ...problemIn('duplicate-vms', of('duplicates')),
      ...problemIn(
        'powered-off',
        workloads.filter(({ power }) => power === 'off'),
      ),
      ...problemIn(
        'suspended',
        workloads.filter(({ power }) => power === 'suspended'),
      ),
    ],
  };
}

/** Names repeat, also within one vCenter; the number of a VM there does not. Without it no row is called a repetition. */
function isRepeated({ center, id, name }: VmRow, seen: Set<string>): boolean {
  if (id === undefined) return false;
  // Without the vCenter, two may use the same number: then the name has to be the same as well.
  const key = JSON.stringify(center === undefined ? [id, name] : [center, id]);
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}

/** Whether a name is that of a VM which vSphere itself puts on a cluster. */
export function isAgent(name: string | undefined): boolean {
  return AGENT.test(name ?? '');
}
