import type { Offer, Platform } from '../scenario/contracts.ts';
import type { Future } from '../scenario/futures.ts';
import type { Product } from '../scenario/products.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { targetsOf } from '../scenario/targets.ts';
import type { Candidate } from './facts.ts';

/**
 * The scenario in which a future goes to a candidate's platform and nothing else is changed: the same estate, months and
 * shares. What the user assumed of the platform meant so far (density, least hosts) counts for every platform alike. Beside
 * it stands the future that stays, as the baseline.
 */
export function placedOn(
  scenario: Scenario,
  moving: Future,
  stays: Future | undefined,
  candidate: Candidate,
): Scenario {
  const { baseline: _, products, ...facts } = scenario;
  const before = targetsOf(moving);
  const platform = assumedAlike(
    candidate.platform,
    scenario.platforms.find(({ id }) => before.includes(id)),
  );
  return {
    ...facts,
    ...(products ? { products: productsOn(products, before, candidate) } : {}),
    offers: [...scenario.offers, ...unstated(candidate.offers, scenario.offers)],
    platforms: [...scenario.platforms.filter(({ id }) => id !== platform.id), platform],
    futures: [...(stays ? [stays] : []), futureOn(moving, platform.id)],
    ...(stays ? { baseline: stays.id } : {}),
  };
}

function unstated(offers: readonly Offer[], stated: readonly Offer[]): Offer[] {
  return offers.filter(({ id }) => !stated.some((own) => own.id === id));
}

function assumedAlike(platform: Platform, meant: Platform | undefined): Platform {
  const { density, minHosts } = { ...meant, ...platform };
  return {
    ...platform,
    ...(density === undefined ? {} : { density }),
    ...(minHosts === undefined ? {} : { minHosts }),
  };
}

function futureOn(moving: Future, platform: string): Future {
  const { waves, divert, spareLinux } = moving;
  return {
    ...moving,
    ...(waves ? { waves: waves.map((wave) => ({ ...wave, platform })) } : {}),
    ...(divert ? { divert: { ...divert, platform } } : {}),
    ...(spareLinux ? { spareLinux: spareLinux.map((hosts) => ({ ...hosts, platform })) } : {}),
  };
}

/** What a product was meant for goes with the future; where the edition brings the licence itself, only VMware still needs it. */
function productsOn(
  products: readonly Product[],
  before: readonly string[],
  { platform, facts }: Candidate,
): Product[] {
  return products.flatMap((product) => {
    const named = product.platforms?.some((id) => before.includes(id)) === true;
    const meant = named ? { ...product, platforms: [platform.id] } : product;
    if (!isBrought(product, facts.guests?.kinds ?? [])) return [meant];
    return product.side === 'kvm' ? [] : [{ ...product, side: 'vmware' as const }];
  });
}

/** Whether every VM of a product is of a system whose licence is in the price of the edition. */
function isBrought({ kinds, middleware }: Product, brought: readonly string[]): boolean {
  if (middleware !== undefined) return false;
  return kinds !== undefined && kinds.length > 0 && kinds.every((kind) => brought.includes(kind));
}
