import { keyFigure } from '../report/figures.ts';
import type { Projection } from '../model/projection.ts';
import type { Compared, Verdict, VerdictCase, VerdictOf } from '../report/verdict.ts';
import { actionText, asAttempt, inside, thanBaseline } from './action.ts';
import { clausesOf, losesWithin, remarksOf } from './clauses.ts';
import { linked, unlinked } from './linked.ts';
import { monthNumber } from '../model/time/month.ts';
import { list, many, speechOf, years, type Speech } from './speech.ts';
import { fieldName } from './fields.ts';

/** What a sentence is told from. */
interface Told {
  readonly projection: Projection;
  readonly speech: Speech;
}

// One sentence per case; a case without its sentence does not compile.
const SENTENCES: { readonly [Case in VerdictCase]: (verdict: VerdictOf<Case>, told: Told) => string } = {
  'nothing-to-compare': ({ future, total }, told) => {
    const name = `“${told.speech.future(future)}”`;
    const { missing } = keyFigure(told.projection, total);
    if (missing.length === 0)
      return `${name} costs ${amount(told, total)} in ${horizon(told)}; there is no other future to compare it with.`;
    const places = [...new Set(missing.map(({ path }) => fieldName(path, told.speech)))];
    return `What ${name} costs in ${horizon(told)} is not known: ${list(places)} ${places.length === 1 ? 'is' : 'are'} missing. There is no other future to compare it with.`;
  },
  'nothing-may-move': (verdict, told) =>
    `Nothing may move: every VM that ${asName(verdict, told)} reaches stays, or waits for a word on whether it may move.`,
  'equals-baseline': (verdict, told) =>
    `${asName(verdict, told)} costs exactly what “${told.speech.future(verdict.baseline)}” costs: it changes nothing within ${horizon(told)}.`,
  impossible: ({ limit, ...verdict }, told) => {
    const { numbers } = told.speech;
    const end =
      limit.end === null
        ? 'at that pace it never ends'
        : `at that pace it ends in ${calendar(limit.end, told)} at the earliest`;
    return `${actionText(verdict, told)} is not possible as planned: ${calendar(limit.month, told)} asks for ${many(numbers.count(Math.round(limit.vms)), 'VM')} and the team moves ${numbers.count(limit.capacity)} a month; ${end}.`;
  },
  unpriced: ({ missing, quote, ...verdict }, told) => {
    const places = [...new Set(missing.map(({ path }) => fieldName(path, told.speech)))];
    if (quote === undefined)
      return `There is no verdict yet: ${list(places)} ${places.length === 1 ? 'is' : 'are'} not known. Every total without it is incomplete.`;
    const price = told.speech.about(quote.price);
    return `${actionText(verdict, told)} wins if the price of ${told.speech.offer(quote.offer)} is ${quote.wins} ${price} per unit and year; without that price there is no verdict.`;
  },
  'lands-nothing': (verdict, told) => {
    const { renewal } = verdict;
    const first =
      renewal === undefined ? 'no contract ever ends' : `the first is ${told.speech.month(renewal)}`;
    return `No VMware renewal falls inside ${horizon(told)} (${first}), so ${asAttempt(verdict, told)} saves nothing yet and costs ${costDifference(verdict, told)} more.`;
  },
  'about-equal': (verdict, told) =>
    `${actionText(verdict, told)} costs about as much in ${horizon(told)} as ${thanBaseline(verdict, told)} (${percent(verdict, told)}): there is no money reason either way.`,
  saves: (verdict, told) =>
    `${actionText(verdict, told)} costs ${costDifference(verdict, told)} less in ${horizon(told)} than ${thanBaseline(verdict, told)} (${percent(verdict, told)})${clausesOf(verdict, told)}.`,
  'costs-more': (verdict, told) =>
    `${actionText(verdict, told)} costs ${costDifference(verdict, told)} more in ${horizon(told)} than ${thanBaseline(verdict, told)} (${percent(verdict, told)})${clausesOf(verdict, told)}.`,
  'settlement-only': (verdict, told) =>
    `${actionText(verdict, told)} costs ${costDifference(verdict, told)} less in ${horizon(told)} than ${thanBaseline(verdict, told)} (${percent(verdict, told)}), but only through the settlement at the horizon: in cash it does not save.`,
  'freed-only': ({ freed, ...verdict }, told) =>
    `${actionText(verdict, told)} costs ${costDifference(verdict, told)} more in ${horizon(told)} than ${thanBaseline(verdict, told)} (${percent(verdict, told)}); it wins only if the freed working time, worth ${amount(told, freed)}, is counted as money.`,
  'wins-later': (verdict, told) =>
    `${actionText(verdict, told)} costs ${costDifference(verdict, told)} more in ${horizon(told)} than ${thanBaseline(verdict, told)} (${percent(verdict, told)})${lessWithin(verdict.months)}.`,
  'cheaper-to-stay': (verdict, told) => {
    const { other, otherSavings, moveLosesWithin } = verdict;
    const less = isLess(verdict, told) ? 'less' : 'more';
    const sooner = moveLosesWithin === undefined ? '' : `, but more within ${years(moveLosesWithin)}`;
    return `The cheapest way in ${horizon(told)} is to stay: “${told.speech.future(other)}” costs ${difference(told, otherSavings)} less than ${thanBaseline(verdict, told)}; ${asAttempt(verdict, told)} costs ${costDifference(verdict, told)} ${less}${sooner}.`;
  },
};

/** Cases without a difference that anything could be said about. */
const UNJUDGED: readonly VerdictCase[] = ['impossible', 'nothing-may-move', 'equals-baseline', 'unpriced'];

/** The headline in one sentence, with at most two more that must be read in the same breath. */
export function verdictText(projection: Projection, verdict: Verdict, locale?: string): string {
  return unlinked(verdictSentence(projection, verdict, locale));
}

/** The same with its numbers linked to their figures, for a page on which they open. */
export function verdictSentence(projection: Projection, verdict: Verdict, locale?: string): string {
  const told: Told = { projection, speech: speechOf(projection, locale) };
  const say: (verdict: never, told: Told) => string = SENTENCES[verdict.case];
  const sentence = say(verdict as never, told);
  if (UNJUDGED.includes(verdict.case) || !('circumstances' in verdict)) return sentence;
  const { before, after } = remarksOf(verdict, told);
  return [before === '' ? sentence : `${before}, ${inside(sentence)}`, ...after].join(' ');
}

/** The pieces of a verdict's sentence that need a longer look than a glance, as they stand in it. */
export function slowPieces(projection: Projection, verdict: Verdict, locale?: string): string[] {
  if (verdict.case === 'unpriced') return verdict.quote ? [verdictSentence(projection, verdict, locale)] : [];
  return [
    ...(verdict.case === 'wins-later' ? [lessWithin(verdict.months)] : []),
    ...('circumstances' in verdict ? losesWithin(verdict) : []),
  ];
}

function lessWithin(months: number): string {
  return `, and less within ${years(months)}`;
}

function calendar(month: string, { speech }: Told): string {
  return speech.numbers.month(monthNumber(month) ?? 0);
}

function horizon({ projection }: Told): string {
  return years(projection.compiled.horizon);
}

function asName({ future }: Compared, { speech }: Told): string {
  return `“${speech.future(future)}”`;
}

/** An amount of a figure to three significant digits. */
function amount({ projection, speech }: Told, figure: string): string {
  return linked(figure, speech.about(keyFigure(projection, figure).value ?? '0'));
}

/** The size of a difference, whose direction the sentence says. */
function difference({ projection, speech }: Told, figure: string): string {
  return linked(figure, speech.about((keyFigure(projection, figure).value ?? '0').replace('-', '')));
}

function costDifference({ savings }: Compared, told: Told): string {
  return difference(told, savings);
}

function isLess({ savings }: Compared, { projection }: Told): boolean {
  return Number(keyFigure(projection, savings).value) > 0;
}

/** What a future costs more or less, as a share of the baseline: less is negative. */
function percent({ share }: Compared, { projection, speech }: Told): string {
  const { value } = keyFigure(projection, share);
  return value === null
    ? 'the baseline costs nothing'
    : linked(share, speech.numbers.percent(String(-Number(value))));
}
