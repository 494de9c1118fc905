import { siteLots, type SiteLot } from '../attribution/hosts.ts';
import type { Ground } from '../demand/part.ts';

/**
 * Hosts bought at each site: those that stand idle at the end are the ones that only both sides together needed, where KVM
 * hosts of the site ever ran; else they serve, because no second side kept them from serving the first.
 */
export function lotsOf(ground: Ground): readonly SiteLot[] {
  const { kvm } = ground.timeline;
  return siteLots(ground).map((lot) => {
    const both = kvm.some(({ site, hosts }) => site === lot.site && hosts.some((count) => count > 0));
    return both ? lot : { ...lot, serving: lot.bought, credited: lot.serving };
  });
}
