import type { Offer } from '../model/scenario/contracts.ts';

/** Offers that a scenario may name without stating them. */
export const OFFERS: readonly Offer[] = [];
