import { byId, cheaper, type Contract } from './contract.ts';
import type { Pool } from './pool.ts';

/** Of what was bought this month, the part that signed contracts will cover ends when they start and does not renew (model.md 7). */
export function cutForSigned(pool: Pool, order: readonly Contract[], t: number): void {
  if (pool.offer.perpetual) return;
  const days = pool.signed.filter((day) => day > t);
  if (days.length === 0) return;
  const dearestFirst = [...order].sort((a, b) => cheaper(b.price, a.price) || byId(a, b));
  for (const day of days) {
    let cover = pool.coverOn(day);
    for (const contract of dearestFirst) {
      if (cover <= 0) break;
      if (contract.end <= day || contract.quantity === 0) continue;
      const units = Math.min(cover, contract.quantity);
      cover -= units;
      pool.cut(contract, units, day);
    }
  }
}
