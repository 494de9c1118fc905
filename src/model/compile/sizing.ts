import { madeOnce } from '../madeOnce.ts';
import { problem, type Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { CompiledCluster, CompiledSizing } from './compiled.ts';

/** The capacity formula's ratios; undefined where it is not asked for or would divide by nothing (model.md 5). */
export function compileSizing(scenario: Scenario): CompiledSizing | undefined {
  const given = scenario.assumptions?.sizing;
  return given && sizingOnce(given, [], () => sizingOf(given));
}

type Stated = NonNullable<NonNullable<Scenario['assumptions']>['sizing']>;

const sizingOnce = madeOnce<CompiledSizing | undefined>();

function sizingOf(given: Stated): CompiledSizing | undefined {
  const utilisation = Number(given.utilisation);
  const vcpuPerCore = Number(given.vcpuPerCore) * utilisation;
  const ramPerGiB = Number(given.ramRatio) * utilisation;
  if (vcpuPerCore === 0 || ramPerGiB === 0) return undefined;
  return { vcpuPerCore, ramPerGiB, storageFactor: Number(given.storageFactor ?? '0'), spare: given.spare };
}

/** What the facts do not say although sizing by capacity asks for it, with the place where it would be written. */
export function sizingProblems(
  scenario: Scenario,
  sizing: CompiledSizing | undefined,
  clusters: readonly CompiledCluster[],
): Problem[] {
  if (!scenario.assumptions?.sizing) return [];
  if (!sizing) return [problem('assumptions/sizing', 'sizing-of-nothing', {})];
  return clusters.filter((cluster) => cluster.own).flatMap((cluster) => clusterProblems(cluster, sizing));
}

function clusterProblems({ source, sized }: CompiledCluster, sizing: CompiledSizing): Problem[] {
  const path = `clusters/${source.id}`;
  if (!sized) return [problem(`${path}/guests`, 'load-not-sized', {})];
  const unknown = source.hosts.filter((group) => group.count > 0 && (group.ramGiB ?? 0) === 0);
  return [
    ...unknown.map((group) =>
      problem(`${path}/hosts/${group.id}/ramGiB`, 'host-ram-unknown', { hosts: group.count }),
    ),
    ...(source.vsan && sizing.storageFactor === 0
      ? [problem('assumptions/sizing/storageFactor', 'storage-not-sized', {})]
      : []),
  ];
}
