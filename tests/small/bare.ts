import type { Scenario } from '../../src/model/scenario/scenario.ts';

/** A scenario with nothing in it but a future that stays: what is taken from the catalogue is all it has. */
export const BARE: Scenario = {
  format: 'phasein',
  version: 1,
  currency: 'USD',
  start: '2026-06',
  clusters: [],
  offers: [],
  platforms: [],
  holdings: [],
  costs: [],
  futures: [{ id: 'stay' }],
};
