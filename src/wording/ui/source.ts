import type { Offer } from '../../model/scenario/contracts.ts';
import { DRAWER_WORDS } from './drawer.ts';

/** Where a list price comes from, and whether sources contradict each other. */
export function sourceLine({ source, asOf, contradicted }: Offer): string {
  const origin = `List price: ${source ?? `source ${DRAWER_WORDS.notStated}`}${asOf === undefined ? '' : ` (as of ${asOf})`}.`;
  return contradicted === true ? `${origin} Sources contradict each other.` : origin;
}
