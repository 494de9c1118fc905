import type { LicenceStairs } from '../../report/stairs.ts';
import type { Speech } from '../speech.ts';

/** The finding of the licence stairs: how much is held in vain at most, and from when. */
export function stairsFinding({ future, offer, idlest }: LicenceStairs, speech: Speech): string {
  const name = `“${speech.future(future)}”`;
  const licence = speech.offer(offer);
  if (!idlest) return `${name} never holds more of ${licence} than it needs`;
  return `${name} holds up to ${speech.numbers.exact(String(idlest.units))} of ${licence} in vain, first in ${speech.month(idlest.month)}`;
}

/** What is drawn. */
export const STAIRS_SUBTITLE =
  'Units held (thick line) and needed (thin line) by month; hatched is what is held and not needed, ticks are ends of contracts';

/** The month that is read, in words. */
export function stairsReading({
  month,
  held,
  needed,
}: {
  readonly month: string;
  readonly held: string;
  readonly needed: string;
}): string {
  return `${month}: ${held} held · ${needed} needed`;
}

/** Heads of the table behind the picture. */
export const STAIRS_WORDS = { from: 'From', until: 'Until', held: 'Held', needed: 'Needed' } as const;
