import type { Caution, Cheapest } from '../../model/cheapest/cheapest.ts';
import type { Part } from '../../model/cheapest/facts.ts';
import type { Row } from '../../model/cheapest/rows.ts';
import type { Standings } from '../../model/cheapest/states.ts';
import type { Explained } from '../../model/explain/explained.ts';
import type { Projection } from '../../model/projection.ts';
import type { Speech } from '../../wording/speech.ts';
import { cautionTexts, cheapestSentence, placeText, reasonText, rowName } from '../../wording/cheapest.ts';

/** One way, as data: its place or null, its money, how every part stands, and its figures explained one level deep. */
export interface CheapestRow {
  readonly id: string;
  readonly name: string;
  readonly way: Row['way'];
  readonly hypervisor: Row['hypervisor'];
  readonly offer: string;
  readonly platform: string | null;
  readonly place: number | null;
  readonly status: 'complete' | 'at least' | 'does not apply';
  readonly total: string | null;
  readonly savings: string | null;
  readonly licences: string | null;
  readonly licencesPerYear: string | null;
  readonly missing: Explained['missing'];
  readonly parts: Standings;
  readonly reasons: readonly string[];
  readonly figures: readonly Explained[];
}

/** All ways side by side as data (docs/json.md). */
export interface CheapestFile {
  readonly format: 'phasein-cheapest';
  readonly version: 1;
  readonly currency: string;
  readonly start: string;
  readonly horizon: number;
  readonly catalogue: string;
  readonly future: string;
  readonly staying: string | null;
  readonly sentence: string;
  readonly cautions: readonly (Caution & { readonly sentence: string })[];
  readonly leftOut: readonly Part[];
  readonly rows: readonly CheapestRow[];
}

/** Puts ways into a file; `catalogue` is the version of the price list that the editions are taken from. */
export function cheapestFile(
  { compiled }: Projection,
  found: Cheapest,
  speech: Speech,
  catalogue: string,
): CheapestFile {
  const { scenario, horizon } = compiled;
  const sentences = cautionTexts(found, speech);
  return {
    format: 'phasein-cheapest',
    version: 1,
    currency: scenario.currency,
    start: scenario.start,
    horizon,
    catalogue,
    future: found.moving,
    staying: found.stays ?? null,
    sentence: cheapestSentence(found, speech),
    cautions: found.cautions.map((caution, at) => ({ ...caution, sentence: sentences[at] ?? '' })),
    leftOut: found.leftOut,
    rows: found.rows.map((row) => rowData(row, speech)),
  };
}

function rowData(row: Row, speech: Speech): CheapestRow {
  const { id, way, hypervisor, offer, platform, rank, total, savings, licences, perYear, parts, reasons } =
    row;
  const place = placeText(row);
  return {
    id,
    name: rowName(row, speech),
    way,
    hypervisor,
    offer,
    platform: platform ?? null,
    place: rank ?? null,
    status: place === 'at least' || place === 'does not apply' ? place : 'complete',
    total: total.value,
    savings: savings?.value ?? null,
    licences: licences.value,
    licencesPerYear: perYear.value,
    missing: total.missing,
    parts,
    reasons: reasons.map(reasonText),
    figures: [total, ...(savings ? [savings] : []), licences, perYear],
  };
}
