import { at, sure } from '../../at.ts';
import { categoryOfOffer } from '../../ledger/offerCategory.ts';
import type { Projection } from '../../projection.ts';
import { latestStarts, type LatestStart } from '../../results/latestStart.ts';
import { underLicensed, type UnderLicensed } from '../../results/underLicensed.ts';
import { LATEST_START } from '../../rules/returns.ts';
import { explained, forFutures, futureOf, moneyFigure, quantity } from '../context.ts';
import type { Explained, FigureId } from '../explained.ts';
import { part, type Family } from '../family.ts';
import { lineId, missingIn } from '../lines.ts';
import { columnsOf } from '../../ledger/columnsOf.ts';

type Parts = Readonly<Record<string, string>>;

/** The latest start before each renewal, and licences lacking at the start with what they cost (model.md 7, 9). */
export const deadlineFigures: readonly Family[] = [
  {
    pattern: 'future/:future/latest-start/:holding',
    list: (projection) =>
      forFutures(projection, (future) =>
        latestStarts(projection, future.id).map(
          ({ holding }) => `future/${future.id}/latest-start/${holding}`,
        ),
      ),
    explain: (projection, parts, id) => {
      const starts = latestStarts(projection, part(parts, 'future'));
      const start = starts.find(({ holding }) => holding === parts['holding']);
      return start && startFigure(start, id);
    },
  },
  lacking('under-licensed/:offer', (_, parts, lack, id) => {
    const { needed, entered, units } = lack;
    const values = { needed, entered };
    return quantity(id, 'unit', units, 'under-licensed', [
      { what: 'under-licensed', of: part(parts, 'offer'), values, result: units },
    ]);
  }),
  lacking('under-licensed/:offer/amount', (projection, parts, lack, id) => {
    const future = sure(futureOf(projection, parts['future']));
    const of = lack.lines.map((line) => lineId(future, line));
    const priced = lack.lines.every((line) => columnsOf(future.ledger).priced[line] === 1);
    const filter = { future: future.id, category: categoryOfOffer(part(parts, 'offer')) };
    const missing = priced ? [] : missingIn(projection, future, filter);
    return moneyFigure(projection, id, lack.amount, { kind: 'sum', of }, missing);
  }),
];

function startFigure(start: LatestStart, id: FigureId): Explained {
  const of = {
    end: `number/month/${String(start.end)}`,
    duration: `number/months/${String(start.duration)}`,
    overlap: `input/futures/${start.future}/overlap`,
    notice: 'input/assumptions/notice',
    leadTime: 'input/assumptions/leadTime',
    safety: 'input/assumptions/safety',
  };
  const because = { kind: 'rule', rule: LATEST_START.id, of } as const;
  return start.renewsWhole
    ? { ...explained(id, 'month', null, because), reason: 'renews-whole' }
    : explained(id, 'month', String(start.latest), because);
}

function lacking(
  part: string,
  explain: (projection: Projection, parts: Parts, lack: UnderLicensed, id: FigureId) => Explained | undefined,
): Family {
  const nameOf = (projection: Projection, offer: number): string =>
    at(projection.compiled.offers, offer).source.id;
  return {
    pattern: `future/:future/${part}`,
    list: (projection) =>
      forFutures(projection, (future) =>
        underLicensed(projection, future).map(
          ({ offer }) => `future/${future.id}/${part.replace(':offer', nameOf(projection, offer))}`,
        ),
      ),
    explain: (projection, parts, id) => {
      const future = futureOf(projection, parts['future']);
      const lack =
        future &&
        underLicensed(projection, future).find(({ offer }) => nameOf(projection, offer) === parts['offer']);
      return lack && explain(projection, parts, lack, id);
    },
  };
}
