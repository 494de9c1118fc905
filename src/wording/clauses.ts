import { keyFigure } from '../report/figures.ts';
import type { Compared } from '../report/verdict.ts';
import type { Projection } from '../model/projection.ts';
import { linked } from './linked.ts';
import { list, years, type Speech } from './speech.ts';

interface Told {
  readonly projection: Projection;
  readonly speech: Speech;
}

/** What follows the difference in the same sentence: payback, and the renewal before which nothing is saved. */
export function clausesOf({ circumstances }: Compared, told: Told): string {
  const { payback, nothingBefore } = circumstances;
  const first = paybackClause(payback, told);
  if (nothingBefore === undefined) return ` and ${first}`;
  const renewal = told.speech.month(nothingBefore);
  return `, ${first}, and nothing can be saved before the renewal of ${renewal}`;
}

function paybackClause(figure: string, { projection, speech }: Told): string {
  const { value, reason } = keyFigure(projection, figure);
  if (reason === 'no-outlay') return 'needs no outlay';
  return value === null ? 'does not pay back' : `pays back in ${linked(figure, speech.month(Number(value)))}`;
}

function settlementRemark(figure: string, { projection, speech }: Told): string {
  const text = keyFigure(projection, figure).value ?? '0';
  const size = linked(figure, speech.about(text.replace('-', '')));
  return `The settlement at the horizon counts ${size} ${Number(text) > 0 ? 'for' : 'against'} it.`;
}

/** The remark that a shorter horizon judges otherwise; none where none does. */
export function losesWithin({ circumstances }: Pick<Compared, 'circumstances'>): string[] {
  const months = circumstances.losesWithin;
  return months === undefined ? [] : [`Within ${years(months)} it costs more.`];
}

/** Sentences that must be read together with the verdict: what it leaves out, and what it contains unasked. */
export function remarksOf(
  { circumstances }: Compared,
  told: Told,
): { readonly before: string; readonly after: readonly string[] } {
  const { projection, speech } = told;
  const { beforeMigration, underLicensed, settlement } = circumstances;
  const bought = underLicensed.map(({ offer, units, amount }) => {
    const paid = linked(amount, speech.about(keyFigure(projection, amount).value ?? '0'));
    const number = speech.numbers.count(keyFigure(projection, units).value ?? '0');
    return `${linked(units, number)} licences of ${speech.offer(offer)} for ${paid}`;
  });
  return {
    before: beforeMigration ? 'Before migration cost' : '',
    after: [
      ...losesWithin({ circumstances }),
      ...(settlement === undefined ? [] : [settlementRemark(settlement, told)]),
      ...(bought.length === 0
        ? []
        : [`This includes ${list(bought)} bought at the start: more is needed than was entered as held.`]),
    ],
  };
}
