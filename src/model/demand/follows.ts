import type { CompiledOffer } from '../compile/compiled.ts';

/** Whether an offer is counted by the licences of another one: support, Software Assurance. */
export function followsLicences(offer: CompiledOffer | undefined): boolean {
  return offer?.source.metric.id === 'percentage';
}

/** Whether an offer's need depends on what is held of another, so that the other must be planned first. */
export function followsOther(offer: CompiledOffer | undefined): boolean {
  return followsLicences(offer) || offer?.source.metric.id === 'tib-beyond-entitlement';
}

/** The offers whose held units an offer's need follows: the one it names, else all that name it as their support. */
export function basesOf(offers: readonly CompiledOffer[], offer: number): number[] {
  const own = offers[offer];
  if (!own || !followsOther(own)) return [];
  const { of, id } = own.source;
  return offers.flatMap(({ source }, at) =>
    (of === undefined ? source.support === id : source.id === of) ? [at] : [],
  );
}
