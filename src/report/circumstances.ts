import type { FigureId } from '../model/explain/explained.ts';
import type { Projection } from '../model/projection.ts';
import type { HeadlineCode, HeadlineData, HeadlineNote } from '../model/results/headline.ts';
import { keyFigure, keyId } from './figures.ts';
import { firstRenewal } from './renewals.ts';

/** Licences of an offer that were bought at the start beside what was entered as held. */
export interface UnderLicensedFigures {
  readonly offer: string;
  readonly units: FigureId;
  readonly amount: FigureId;
}

/** What belongs into the same breath as the verdict. */
export interface Circumstances {
  /** The month from which the cumulative cash difference stays at or above 0. */
  readonly payback: FigureId;
  /** The first renewal, when nothing is saved before it. */
  readonly nothingBefore: number | undefined;
  /** The settlement's part of the savings, when it is above 5 % of them. */
  readonly settlement: FigureId | undefined;
  /** Another, shorter horizon within which the same future loses. */
  readonly losesWithin: number | undefined;
  /** VMs move, and no cost of moving them is in the figure. */
  readonly beforeMigration: boolean;
  /** Bought at the start because more was needed than was entered as held. */
  readonly underLicensed: readonly UnderLicensedFigures[];
}

/** Collects what must be said beside the difference of two futures. */
export function circumstancesOf(
  projection: Projection,
  baseline: string,
  future: string,
  says: readonly HeadlineNote[],
): Circumstances {
  const { horizon } = projection.compiled;
  const later = noteOf(says, 'wins-later', future);
  const settlement = noteOf(says, 'settlement-share', future);
  return {
    payback: keyId(future, 'payback'),
    nothingBefore: nothingBefore(projection, baseline, future),
    settlement: settlement && `against/${future}/difference/${String(horizon)}`,
    losesWithin: later && later.wins <= horizon ? later.loses : undefined,
    beforeMigration: noteOf(says, 'before-migration-cost', future) !== undefined,
    underLicensed: says.flatMap(({ code, data }) => {
      if (code !== 'under-licensed-at-start') return [];
      const units = `future/${baseline}/under-licensed/${data.offer}`;
      return [{ offer: data.offer, units, amount: `${units}/amount` }];
    }),
  };
}

/** What a headline must say about one future, by its code. */
export function noteOf<Code extends Exclude<HeadlineCode, 'under-licensed-at-start'>>(
  says: readonly HeadlineNote[],
  code: Code,
  future: string,
): HeadlineData[Code] | undefined {
  for (const note of says) {
    if (note.code === code && 'future' in note.data && note.data.future === future)
      return note.data as HeadlineData[Code];
  }
  return undefined;
}

function nothingBefore(projection: Projection, baseline: string, future: string): number | undefined {
  const renewal = firstRenewal(projection, baseline);
  if (renewal?.inside !== true) return undefined;
  const first = keyFigure(projection, keyId(future, 'first-saving')).value;
  return first === null || Number(first) >= renewal.month ? renewal.month : undefined;
}
