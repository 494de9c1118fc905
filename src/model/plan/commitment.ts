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
  const committed = free.reduce((sum, choice) => sum + perUnit(choice) * choice.renewed, 0);
  const less = committed - leastMoney(free, units);
  return less > NOTHING ? less : 0;
}

function perUnit({ price, term }: RenewalChoice): number {
  return (price.value * term) / 12;
}

/** The least money that so many units commit to. */
function leastMoney(choices: readonly RenewalChoice[], units: number): number {
  const renewed = new Map<number, number>();
  let left = units;
  let money = 0;
  for (const choice of [...choices].sort((a, b) => perUnit(a) - perUnit(b))) {
    const { root } = choice;
    const before = renewed.get(root) ?? 0;
    // Ceilings fall as renewals use them up, so the highest is that of the contract with everything that joined it.
    const ceiling = Math.max(...choices.filter((other) => other.root === root).map((other) => other.ceiling));
    const taken = Math.max(0, Math.min(left, choice.units, ceiling - before));
    renewed.set(root, before + taken);
    left -= taken;
    money += taken * perUnit(choice);
  }
  return money;
}
