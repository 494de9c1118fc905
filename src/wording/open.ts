import type { Unknown } from '../model/results/completeness.ts';
import type { Report } from '../report/report.ts';
import { fieldTitle } from './fields.ts';
import { many, type Speech } from './speech.ts';
import { warningText } from './warnings.ts';

/** What a report leaves open, one line each with its address: what is missing, what was assumed, what to look at. */
export interface OpenLines {
  readonly missing: readonly string[];
  readonly assumed: readonly string[];
  readonly warnings: readonly string[];
}

/** Puts what is missing, assumed and warned of into words. */
export function openLines(
  { missing, assumed, warnings }: Pick<Report, 'missing' | 'assumed' | 'warnings'>,
  speech: Speech,
): OpenLines {
  return {
    missing: missing.map((unknown) => `${missingText(unknown, speech)} (${unknown.path})`),
    assumed: assumed.map(({ path, value }) => `${fieldTitle(path, speech)}: ${value} (${path})`),
    warnings: warnings.map((warning) => `${warningText(warning, speech)} (${warning.path})`),
  };
}

/** What is not known, and how many things wait for it. */
export function missingText({ path, code, count = 0 }: Unknown, speech: Speech): string {
  const number = speech.numbers.count(count);
  if (code === 'waits-for-word')
    return `Nobody has said whether ${many(number, 'VM')} may move; until then they stay`;
  if (code === 'kvm-not-known')
    return `Nobody has said whether KVM runs on ${many(number, 'host')}; until then they count as ready`;
  return `${fieldTitle(path, speech)} is not known`;
}
