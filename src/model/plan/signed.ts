import { byId, type Contract } from './contract.ts';
import type { Pool } from './pool.ts';

/** Of what was bought this month, the part that signed contracts will cover ends when they start and does not renew (model.md 7). */
export function cutForSigned(pool: Pool, bought: readonly Contract[], t: number): void {
  const latest = Math.max(t, ...bought.map((contract) => contract.end));
  const starts = [
    ...new Set(
      pool.contracts
        .filter((c) => c.origin === 'held' && c.begin > t && c.begin < latest)
        .map((c) => c.begin),
    ),
  ];
  const dearestFirst = [...bought].sort((a, b) => b.price.value - a.price.value || byId(a, b));
  for (const day of starts.sort((a, b) => a - b)) {
    let cover = coverOn(pool, day);
    for (const contract of dearestFirst) {
      if (cover <= 0) break;
      if (contract.end <= day || contract.quantity === 0) continue;
      const cut = Math.min(cover, contract.quantity);
      contract.quantity -= cut;
      cover -= cut;
      pool.add({
        ...contract,
        id: `${contract.id}~`,
        origin: 'cut',
        parent: contract.index,
        quantity: cut,
        end: day,
        renews: false,
      });
    }
  }
}

/** Units that start on a day, less what ends on that day anyway. */
function coverOn(pool: Pool, day: number): number {
  const starting = pool.contracts.filter((c) => c.origin === 'held' && c.begin === day);
  const ending = pool.contracts.filter((c) => c.end === day && c.begin < day);
  return quantity(starting) - quantity(ending);
}

function quantity(contracts: readonly Contract[]): number {
  return contracts.reduce((sum, contract) => sum + contract.quantity, 0);
}
