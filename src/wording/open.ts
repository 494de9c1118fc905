import type { Unknown } from '../model/results/completeness.ts';
import type { TakenAsHeld } from '../model/results/takenAsHeld.ts';
import type { Report } from '../report/report.ts';
import { fieldTitle } from './fields.ts';
import { LICENSED_WORDS } from './guestKinds.ts';
import { list, many, type Speech } from './speech.ts';
import { warningText } from './warnings.ts';

/** What a report leaves open, one line each with its address: what is missing, what was assumed, what to look at. */
export interface OpenLines {
  readonly missing: readonly string[];
  readonly assumed: readonly string[];
  readonly warnings: readonly string[];
}

/** Puts what is missing, assumed and warned of into words. */
export function openLines(
  {
    projection,
    missing,
    assumed,
    held,
    warnings,
  }: Pick<Report, 'projection' | 'missing' | 'assumed' | 'held' | 'warnings'>,
  speech: Speech,
): OpenLines {
  return {
    missing: missing.map((unknown) => `${missingText(unknown, speech)} (${unknown.path})`),
    assumed: [
      ...held.map((taken) => `${heldText(taken, projection.futures.length, speech)} (${taken.path})`),
      ...assumed.map(({ path, value }) => `${fieldTitle(path, speech)}: ${value} (${path})`),
    ],
    warnings: warnings.map((warning) => `${warningText(warning, speech)} (${warning.path})`),
  };
}

/** What is not known, and how many things wait for it. */
export function missingText({ path, code, count = 0, of }: Unknown, speech: Speech): string {
  const number = speech.numbers.count(count);
  if (code === 'waits-for-word')
    return `Nobody has said whether ${many(number, 'VM')} may move; until then they stay`;
  if (code === 'kvm-not-known')
    return `Nobody has said whether KVM runs on ${many(number, 'host')}; until then they count as ready`;
  if (of !== undefined)
    return `No product is entered for ${LICENSED_WORDS[of]} in ${many(number, 'VM')}: unless another offer includes its licences, no future pays for them, which is not a cost of 0`;
  return `${fieldTitle(path, speech)} is not known`;
}

/** What is taken to be held, in which of so many futures, and what follows from it. */
export function heldText(
  { product, offer, quantity, futures }: TakenAsHeld,
  all: number,
  speech: Speech,
): string {
  const licences = many(speech.numbers.count(quantity), 'licence');
  const where = futures.length < all ? ` in ${list(futures.map((id) => `“${speech.future(id)}”`))}` : '';
  return `Taken as held${where} for today’s need of ${speech.product(product)}: ${licences} of ${speech.offer(offer)}; only what grows is bought. Enter what you hold`;
}
