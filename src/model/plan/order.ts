import { at } from '../at.ts';
import type { CompiledOffer } from '../compile/compiled.ts';

/**
 * The order in which offers are planned: what others follow comes first, which is a licence before its support or
 * add-on (`of`) and a perpetual licence before the successor that takes what it may no longer cover (model.md 6, 7).
 */
export function planningOrder(offers: readonly CompiledOffer[]): number[] {
  const leaders = offers.map((): number[] => []);
  const places = new Map<string | undefined, number>(offers.map(({ source }, index) => [source.id, index]));
  offers.forEach(({ source }, index) => {
    const licence = places.get(source.of);
    if (licence !== undefined) at(leaders, index).push(licence);
    const support = places.get(source.support);
    if (support !== undefined) at(leaders, support).push(index);
    const successor = source.licence === 'perpetual' ? places.get(source.successor) : undefined;
    if (successor !== undefined) at(leaders, successor).push(index);
  });
  const order = new Set<number>();
  const open = new Set<number>();
  const visit = (index: number): void => {
    if (open.has(index)) return;
    open.add(index);
    at(leaders, index).forEach(visit);
    order.add(index);
  };
  offers.forEach((_, index) => {
    visit(index);
  });
  return [...order];
}
