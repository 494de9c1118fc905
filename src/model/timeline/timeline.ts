import type { Compiled, CompiledFuture } from '../compile/compiled.ts';
import { madeOnce } from '../madeOnce.ts';
import { loadsOf, type ClusterLoad } from './load.ts';
import { capacityProblems, planFit } from './planCapacity.ts';
import { hostProblems } from './problems.ts';
import type { Timeline } from './record.ts';
import { wholeSteps } from './series.ts';
import { Sites } from './sites.ts';

/** Runs one future through all months: loads first, then the hosts of every site in the order of model.md 5. */
export function timelineOf(compiled: Compiled, future: CompiledFuture): Timeline {
  const { horizon, clusters, platforms } = compiled;
  const loads = loadsOf(future, clusters, horizon, platforms.length);
  const sites = new Sites(compiled, future, loads);
  for (let t = 0; t < horizon; t++) sites.month(t);
  const fit = planFit(future, loads, horizon);
  const run = { loads, ...sites.result(), migrated: migratedOf(loads), fit };
  const problems = [...hostProblems(compiled, future, run), ...capacityProblems(compiled, future, fit)];
  return { ...run, problems };
}

/** Whole VMs that leave per cluster and month; loads that share a series share its moves. */
function migratedOf(loads: readonly ClusterLoad[]): Int32Array[] {
  return loads.map(({ leaving }) =>
    migratedOnce(leaving, [], () => wholeSteps(leaving, new Int32Array(leaving.length))),
  );
}

const migratedOnce = madeOnce<Int32Array>();
