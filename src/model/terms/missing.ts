import type { Unknown } from '../compile/compiled.ts';
import type { Contract, PriceTrail } from '../plan/contract.ts';

/** What is missing for the price behind a trail as a list: one thing, or nothing. */
export function missingFor(trail: PriceTrail, contracts: readonly Contract[]): Unknown[] {
  const unknown = unknownIn(trail, contracts);
  return unknown ? [unknown] : [];
}

/** What is missing for the price behind a trail; undefined when nothing is. */
export function unknownIn(trail: PriceTrail, contracts: readonly Contract[]): Unknown | undefined {
  const last = (index: number): Unknown | undefined => {
    const contract = contracts[index];
    return contract && unknownIn(contract.price.trail, contracts);
  };
  switch (trail.by) {
    case 'unknown':
      return { path: trail.path, code: trail.code };
    case 'uplift':
    case 'rise':
      return last(trail.last);
    case 'cap':
    case 'share':
      return typeof trail.of === 'number' ? last(trail.of) : unknownIn(trail.of, contracts);
    case 'input':
    case 'total':
    case 'list':
      return undefined;
  }
}
