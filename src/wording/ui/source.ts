import type { Offer } from '../../model/scenario/contracts.ts';

/** What stands where nobody says it. */
export const NOT_STATED = 'not stated';

/** Where a list price comes from, and whether sources contradict each other. */
export function sourceLine({ source, asOf, contradicted }: Offer): string {
  const origin = `List price: ${source ?? `source ${NOT_STATED}`}${asOf === undefined ? '' : ` (as of ${asOf})`}.`;
  return contradicted === true ? `${origin} Sources contradict each other.` : origin;
}
