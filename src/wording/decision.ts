import { minorText } from '../model/exact/decimal.ts';
import type { Deciding } from '../report/awaited.ts';
import { linked, unlinked } from './linked.ts';
import { list, type Speech } from './speech.ts';

/** The next decision in one sentence, and what a slip of three months costs; empty where no decision is left. */
export function decisionText(report: Deciding, speech: Speech): string[] {
  return decisionSentences(report, speech).map(unlinked);
}

/** The same with its month linked to its figure. */
export function decisionSentences({ decision, slip, verdict }: Deciding, speech: Speech): string[] {
  const late =
    slip === undefined || slip.cost === 0
      ? []
      : [
          `Beginning “${speech.future(verdict.future)}” three months later costs ${money(Math.abs(slip.cost), speech)} ${slip.cost > 0 ? 'more' : 'less'}${hitsText(slip.hits, speech)}.`,
        ];
  if (!decision) return late;
  const { start, cost, hits } = decision;
  const month = linked(`future/${start.future}/latest-start/${start.holding}`, speech.month(start.latest));
  const missed =
    cost === undefined || cost <= 0
      ? ''
      : `; begun one month after the last that works, it costs ${money(cost, speech)} more${hitsText(hits, speech)}`;
  return [
    `Next decision: “${speech.future(start.future)}” must begin by ${month} to be over before the renewal of ${speech.month(start.end)}${missed}.`,
    ...late,
  ];
}

function hitsText(
  hits: readonly { readonly units: number; readonly month: number }[],
  speech: Speech,
): string {
  if (hits.length === 0) return '';
  const each = hits.map(
    ({ units, month }) => `${speech.numbers.count(units)} more licences in ${speech.month(month)}`,
  );
  return `, renewing ${list(each)}`;
}

function money(minor: number, speech: Speech): string {
  return speech.about(minorText(minor, speech.digits));
}
