import type { Scenario } from '../../src/model/scenario/scenario.ts';

/** Every cost item set to an amount with cents. */
export function everyCost(): Scenario['costs'] {
  return [{ id: 'migration', item: 'migration-per-vm', amount: '412.35' }];
}
