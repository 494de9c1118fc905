import { sure } from '../../../at.ts';
import { purposeOf } from '../../../attribution/pots.ts';
import type { Reason } from '../../../attribution/parts.ts';
import { forFutures } from '../../context.ts';
import type { FigureId } from '../../explained.ts';
import type { Family } from '../../family.ts';
import { knownFor, potName, sumFigure, type Known } from './known.ts';
import { columnsOf } from '../../../ledger/columnsOf.ts';

/** Money that falls on nobody, by reason, down to the parts of lines whose units nobody needs (model.md 9). */
export const unattributedFigures: readonly Family[] = [
  {
    pattern: 'future/:future/unattributed',
    list: (projection) => forFutures(projection, (future) => [`future/${future.id}/unattributed`]),
    explain: (projection, parts, id) => {
      const own = knownFor(projection, parts['future']);
      if (!own) return undefined;
      const reasons = [...own.attribution.unattributed];
      const sum = reasons.reduce((all, [, amount]) => all + amount, 0);
      return sumFigure(
        own,
        id,
        sum,
        reasons.map(([reason]) => `${id}/${reason}`),
      );
    },
  },
  {
    pattern: 'future/:future/unattributed/:reason',
    list: (projection) =>
      forFutures(projection, (future) =>
        [...sure(knownFor(projection, future.id)).attribution.unattributed.keys()].map(
          (reason) => `future/${future.id}/unattributed/${reason}`,
        ),
      ),
    explain: (projection, parts, id) => {
      const own = knownFor(projection, parts['future']);
      const entry = own && [...own.attribution.unattributed].find(([reason]) => reason === parts['reason']);
      return entry && sumFigure(own, id, entry[1], behind(own, entry[0]));
    },
  },
];

function behind(own: Known, reason: Reason): FigureId[] {
  switch (reason) {
    case 'unneeded':
      return partsOfLines(own, reason, 2);
    case 'minimum-order':
      return partsOfLines(own, reason, 1);
    case 'shared':
      return linesWhere(own, (line) => purposeOf(own.future, own.parts.bearerOf(line)) === 'shared').map(
        (line) => `future/${own.future.id}/line/${String(line)}`,
      );
    case 'no-load':
      return withoutLoad(own);
  }
}

function linesWhere(own: Known, wanted: (line: number) => boolean): number[] {
  return [...columnsOf(own.future.ledger).amount.keys()].filter(
    (line) => own.parts.counts(line) && wanted(line),
  );
}

function partsOfLines(own: Known, reason: Reason, share: 1 | 2): FigureId[] {
  const licences = linesWhere(own, (line) => purposeOf(own.future, own.parts.bearerOf(line)) === 'offer');
  return licences.flatMap((line) =>
    own.parts
      .partsOf(line)
      .filter((part) => part.split[share] !== 0)
      .map(({ month }) => `future/${own.future.id}/line/${String(line)}/${reason}/${String(month)}`),
  );
}

function withoutLoad(own: Known): FigureId[] {
  return own.attribution.pots.flatMap((pot) =>
    pot.direct
      ? []
      : [...pot.months.entries()]
          .filter(([month, amount]) => amount !== 0 && !own.divider.amongClusters(pot, month, amount).amounts)
          .map(([month]) => `future/${own.future.id}/pot/${potName(own, pot)}/${String(month)}`),
  );
}
