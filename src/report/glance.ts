import type { Projection } from '../model/projection.ts';
import { completeness, type Completeness } from '../model/results/completeness.ts';
import { HORIZONS } from '../model/results/horizons.ts';
import type { Warning } from '../model/results/warnings/warning.ts';
import { warningsOf } from '../model/results/warnings/warnings.ts';
import type { Table } from './table.ts';
import { comparisonTable, horizonsTable } from './tables/comparison.ts';
import { exposureTable } from './tables/exposure.ts';
import { licencesTable } from './tables/licences.ts';
import { machinesTable } from './tables/machines.ts';
import { yearsTable } from './tables/years.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** What one projection says by itself, without another one beside it: what a page shows at the keystroke. */
export interface Glance {
  readonly projection: Projection;
  readonly verdict: Verdict;
  /** What is not known: prices, and words that are waited for. */
  readonly missing: Completeness['missing'];
  readonly assumed: Completeness['assumed'];
  readonly held: Completeness['held'];
  readonly warnings: readonly Warning[];
  readonly tables: readonly Table[];
}

/** Reports on a projection alone: the verdict may still gain what other horizons add to it, and never turns round. */
export function glanceOf(projection: Projection): Glance {
  const { missing, assumed, held, says } = completeness(projection);
  return {
    projection,
    verdict: verdictOf(projection, says, 'glance'),
    missing,
    assumed,
    held,
    warnings: warningsOf(projection),
    tables: tablesOf(projection),
  };
}

function tablesOf(projection: Projection): Table[] {
  const exposure = exposureTable(projection);
  return [
    comparisonTable(projection),
    ...(exposure ? [exposure] : []),
    horizonsTable(projection, HORIZONS),
    ...projection.futures.flatMap((future) => [
      yearsTable(projection, future),
      licencesTable(projection, future),
      machinesTable(projection, future),
    ]),
  ];
}
