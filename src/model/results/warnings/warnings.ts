import type { Projection } from '../../projection.ts';
import { acceptanceWarnings } from './acceptance.ts';
import { bulkWarnings } from './bulk.ts';
import { entitlementWarnings } from './entitlement.ts';
import { lateWarnings } from './late.ts';
import { noticeWarnings } from './notice.ts';
import { priceWarnings } from './prices.ts';
import { startWarnings } from './start.ts';
import { supportWarnings } from './support.ts';
import type { Warning } from './warning.ts';

/** Every family of warnings, one line each. */
const FAMILIES: readonly ((projection: Projection) => Warning[])[] = [
  startWarnings,
  lateWarnings,
  noticeWarnings,
  bulkWarnings,
  supportWarnings,
  priceWarnings,
  acceptanceWarnings,
  entitlementWarnings,
];

/** Everything a projection warns of, each with the input it is about (model.md 9). */
export function warningsOf(projection: Projection): Warning[] {
  return FAMILIES.flatMap((family) => family(projection));
}
