import type { Platform } from '../model/scenario/contracts.ts';
import { sourceText } from './offerOf.ts';
import type { Target } from './schema.ts';
import { VENDORS } from './vendors.ts';

/** Every platform of the catalogue, by id. */
export const TARGETS: ReadonlyMap<string, Target> = new Map(
  VENDORS.flatMap(({ platforms = [] }) => platforms.map((target) => [target.id, target])),
);

/** The platform that the model computes with: licensed by the offer that is meant where nobody names one, with its limits. */
export function platformOf({ id, name, offers: [offer = ''], limits = [] }: Target): Platform {
  return {
    id,
    name,
    offer,
    ...(limits.length === 0
      ? {}
      : { limits: limits.map(({ source, ...limit }) => ({ ...limit, source: limitSource(source) })) }),
  };
}

function limitSource(source: NonNullable<Target['limits']>[number]['source']): string {
  return `${sourceText(source)}, ${source.asOf}`;
}
