import type { Missing } from '../model/explain/explained.ts';
import { project } from '../model/project.ts';
import type { Projection } from '../model/projection.ts';
import { assumedIn, type Assumed } from './assumed.ts';
import { figureOf, keyId } from './figures.ts';
import type { Table } from './table.ts';
import { comparisonTable, horizonsTable } from './tables/comparison.ts';
import { licencesTable } from './tables/licences.ts';
import { machinesTable } from './tables/machines.ts';
import { yearsTable } from './tables/years.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** Horizons that are always shown beside the asked one. */
const HORIZONS = [36, 60, 84] as const;

/** The document model: what a projection says, as cases, addresses of figures and codes, without a word or a format. */
export interface Report {
  readonly projection: Projection;
  /** The same scenario within 36, 60 and 84 months. */
  readonly elsewhere: readonly Projection[];
  readonly verdict: Verdict;
  /** Prices and amounts that are not known, each once. */
  readonly missing: readonly Missing[];
  readonly assumed: readonly Assumed[];
  readonly tables: readonly Table[];
}

/** Reports on a projection, within its own horizon and within three common ones. */
export function reportOf(projection: Projection): Report {
  const elsewhere = HORIZONS.map((horizon) => within(projection, horizon));
  return {
    projection,
    elsewhere,
    verdict: verdictOf(projection, elsewhere),
    missing: missingIn(projection),
    assumed: assumedIn(projection),
    tables: [
      comparisonTable(projection),
      horizonsTable(projection, HORIZONS),
      ...projection.futures.flatMap((future) => [
        yearsTable(projection, future),
        licencesTable(projection, future),
        machinesTable(projection, future),
      ]),
    ],
  };
}

/** The same facts and decisions within another horizon. */
function within(projection: Projection, horizon: number): Projection {
  const { scenario, offers } = projection.compiled;
  if (horizon === projection.compiled.horizon) return projection;
  const catalogue = offers.map((offer) => offer.source);
  return project({ ...scenario, horizon }, catalogue, projection.today);
}

function missingIn(projection: Projection): Missing[] {
  const all = projection.futures.flatMap(({ id }) => figureOf(projection, keyId(id, 'total')).missing);
  return [...new Map(all.map((one) => [`${one.code} ${one.path}`, one])).values()];
}
