import { at } from '../../at.ts';
import { madeOnce } from '../../madeOnce.ts';
import { wholeSteps } from '../../timeline/series.ts';
import { complexityOf, type Complexity } from '../complexity.ts';
import { addWeighted, byCluster, perClass, perGroup, type CostPlace, type CostRun } from '../quantities.ts';
import { moves } from '../standing.ts';
import type { ResolvedCost } from '../resolve.ts';

const vmsOf = (complexity: Complexity): ReturnType<typeof perGroup> =>
  perGroup((group) => (complexityOf(group) === complexity ? group.vms : 0));

const VMS_OF: Readonly<Record<Complexity, ReturnType<typeof perGroup>>> = {
  easy: vmsOf('easy'),
  medium: vmsOf('medium'),
  hard: vmsOf('hard'),
  'white-glove': vmsOf('white-glove'),
};

const movingOnce = madeOnce<boolean>();

/** Whole VMs that move in a month, per cluster: all of them, or those of the row's complexity (model.md 4). */
export function vmsMigrated(run: CostRun, { row }: ResolvedCost): CostPlace[] {
  const { complexity } = row;
  if (complexity === undefined)
    return byCluster(run, 'migrated', (series, cluster) => {
      series.set(at(run.timeline.migrated, cluster));
      return undefined;
    });
  const { classes } = run.future;
  if (!movingOnce(classes, [], () => classes.some((ofCluster) => ofCluster.some(moves)))) return [];
  return byCluster(run, `migrated ${complexity}`, (series, cluster) => {
    const vms = perClass(run, cluster, VMS_OF[complexity](run.compiled, cluster));
    addWeighted(series, run, cluster, vms, 'leaving', 0);
    wholeSteps(series, series);
    return undefined;
  });
}
