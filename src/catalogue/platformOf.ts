import type { Platform } from '../model/scenario/contracts.ts';
import { datedText } from './offerOf.ts';
import type { Target } from './schema.ts';
import { VENDORS } from './vendors.ts';

/** Every platform of the catalogue, by id. */
export const TARGETS: ReadonlyMap<string, Target> = new Map(
  VENDORS.flatMap(({ platforms = [] }) => platforms.map((target) => [target.id, target])),
);

/** The platform that the model computes with: licensed by the offer that is meant where nobody names one, with its limits and for what it is accepted. */
export function platformOf({
  id,
  name,
  offers: [offer = ''],
  limits = [],
  acceptances = [],
}: Target): Platform {
  return {
    id,
    name,
    offer,
    ...(limits.length === 0
      ? {}
      : { limits: limits.map(({ source, ...limit }) => ({ ...limit, source: datedText(source) })) }),
    ...(acceptances.length === 0
      ? {}
      : {
          acceptances: acceptances.map(({ rule, accepted, source }) => ({
            id: rule,
            rule,
            accepted,
            source: datedText(source),
          })),
        }),
  };
}
