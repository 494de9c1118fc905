import { futureOf } from '../model/explain/context.ts';
import type { Projection } from '../model/projection.ts';
import { completeness, type Completeness } from '../model/results/completeness.ts';
import { nextDecision, type NextDecision } from '../model/results/decision.ts';
import { HORIZONS, sideBySide } from '../model/results/horizons.ts';
import { slipOf, type Slip } from '../model/results/slip.ts';
import { warningsOf } from '../model/results/warnings/warnings.ts';
import type { Warning } from '../model/results/warnings/warning.ts';
import type { Table } from './table.ts';
import { comparisonTable, horizonsTable } from './tables/comparison.ts';
import { licencesTable } from './tables/licences.ts';
import { machinesTable } from './tables/machines.ts';
import { yearsTable } from './tables/years.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** The slip that stands beside the next decision, in months. */
const SLIP = 3;

/** The document model: what a projection says, as cases, addresses of figures and codes, without a word or a format. */
export interface Report {
  readonly projection: Projection;
  /** The same scenario within 36, 60 and 84 months. */
  readonly elsewhere: readonly Projection[];
  readonly verdict: Verdict;
  readonly decision: NextDecision | undefined;
  /** What it costs when the future of the verdict begins three months later. */
  readonly slip: Slip | undefined;
  /** What is not known: prices, and words that are waited for. */
  readonly missing: Completeness['missing'];
  readonly assumed: Completeness['assumed'];
  readonly warnings: readonly Warning[];
  readonly tables: readonly Table[];
}

/** Reports on a projection, within its own horizon and within three common ones. */
export function reportOf(projection: Projection): Report {
  const elsewhere = sideBySide(projection);
  const { missing, assumed, says } = completeness(projection, elsewhere);
  const verdict = verdictOf(projection, says);
  const subject = futureOf(projection, verdict.future);
  return {
    projection,
    elsewhere,
    verdict,
    decision: nextDecision(projection),
    slip: subject && slipOf(projection, subject, SLIP),
    missing,
    assumed,
    warnings: warningsOf(projection),
    tables: tablesOf(projection),
  };
}

function tablesOf(projection: Projection): Table[] {
  return [
    comparisonTable(projection),
    horizonsTable(projection, HORIZONS),
    ...projection.futures.flatMap((future) => [
      yearsTable(projection, future),
      licencesTable(projection, future),
      machinesTable(projection, future),
    ]),
  ];
}
