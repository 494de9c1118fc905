import type { Scenario } from '../scenario/scenario.ts';
import type { CompiledCluster, Stack } from './compiled.ts';
import type { HostTypes } from './estate.ts';

/** The type of host that is bought at each site: the declared one, else the kind that most of its hosts, or of all hosts, are. */
export function purchaseAt(
  scenario: Scenario,
  clusters: readonly CompiledCluster[],
  sites: readonly string[],
  types: HostTypes,
): { declared: number; at: number[] } {
  const { purchase } = scenario;
  if (purchase) {
    const { sockets, coresPerSocket, ramGiB = 0 } = purchase;
    const declared = types.indexOf(sockets, coresPerSocket, { ramGiB });
    return { declared, at: sites.map(() => declared) };
  }
  const everywhere = largestOf(clusters.flatMap((cluster) => cluster.stacks));
  const at = sites.map((_, site) => {
    const here = clusters.filter((cluster) => cluster.site === site).flatMap((cluster) => cluster.stacks);
    return asNew(largestOf(here) ?? everywhere, types);
  });
  return { declared: -1, at };
}

function largestOf(stacks: readonly Stack[]): Stack | undefined {
  let largest: Stack | undefined;
  for (const stack of stacks) if (stack.count > (largest?.count ?? 0)) largest = stack;
  return largest;
}

/** Today's kind of host bought new: it may run KVM and has no end of life yet. */
function asNew(stack: Stack | undefined, types: HostTypes): number {
  const type = types.list[stack?.type ?? -1];
  return type ? types.indexOf(type.sockets, type.coresPerSocket, { ramGiB: type.ramGiB }) : -1;
}
