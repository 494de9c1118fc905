import type { RenewalChoice } from './renew.ts';

/** Less than this is no difference: prices are compared as plain numbers. */
const NOTHING = 0.005;

/**
 * How much less money the renewals of a month would commit in another order: the same units, those first whose price
 * over their whole term is lowest, none above a contract's ceiling (model.md 7). 0 when none would commit less, or
 * when a price is not known.
 */
export function savedByOrder(renewals: readonly RenewalChoice[]): number {
  const free = renewals.filter(({ auto }) => !auto);
  const units = free.reduce((sum, { renewed }) => sum + renewed, 0);
  if (units === free.reduce((sum, choice) => sum + choice.units, 0)) return 0;
  const committed = (taken: readonly number[]): number =>
    free.reduce((sum, choice, at) => sum + perUnit(choice) * (taken[at] ?? 0), 0);
  const less = committed(free.map(({ renewed }) => renewed)) - committed(leastMoney(free, units));
  return less > NOTHING ? less : 0;
}

function perUnit({ price, term }: RenewalChoice): number {
  return (price.value * term) / 12;
}

function leastMoney(choices: readonly RenewalChoice[], units: number): number[] {
  const taken = choices.map(() => 0);
  const ceilings = new Map<number, number>();
  for (const { root, ceiling } of choices) if (!ceilings.has(root)) ceilings.set(root, ceiling);
  let left = units;
  const order = choices
    .map((choice, at) => ({ choice, at }))
    .sort((a, b) => perUnit(a.choice) - perUnit(b.choice));
  for (const { choice, at } of order) {
    const ceiling = ceilings.get(choice.root) ?? 0;
    const renewed = Math.max(0, Math.min(left, choice.units, ceiling));
    taken[at] = renewed;
    left -= renewed;
    ceilings.set(choice.root, ceiling - renewed);
  }
  return taken;
}
