import type { Projection } from '../projection.ts';
import { project } from '../project.ts';
import type { Offer } from '../scenario/contracts.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** The horizons in months that are always shown side by side (model.md 1). */
export const HORIZONS = [36, 60, 84] as const;

/** The same facts and decisions within another horizon, settlement included (model.md 1). */
export function at(scenario: Scenario, offers: readonly Offer[], today: string, horizon: number): Projection {
  return project({ ...scenario, horizon }, offers, today);
}

/** The scenario within 36, 60 and 84 months; a projection that is already at hand is used for its own horizon. */
export function sideBySide(projection: Projection): Projection[] {
  const { scenario, offers, horizon } = projection.compiled;
  const catalogue = offers.map(({ source }) => source);
  return HORIZONS.map((months) =>
    months === horizon ? projection : at(scenario, catalogue, projection.today, months),
  );
}
