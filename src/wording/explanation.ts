import type { Because, Explained, FigureId, LineFilter } from '../model/explain/explained.ts';
import { ruleById } from '../model/rules/registry.ts';
import { absence, valueText } from './cell.ts';
import { figureName } from './figureNames.ts';
import { formulaText, rounds } from './formula.ts';
import { categoryName } from './headings.ts';
import { leafSteps, leafText } from './leaf.ts';
import { measured } from './measured.ts';
import { missingLine, reasonLines } from './reasons.ts';
import { wordsOfRule } from './rules.ts';
import type { Speech } from './speech.ts';

/** A figure explained in words: what it is, its value, and lines that say why. */
export interface Explanation {
  readonly name: string;
  readonly value: string;
  readonly why: readonly string[];
}

/** Puts one explanation into words; `look` gives the figures in its slots. */
export function explanationOf(
  figure: Explained,
  look: (id: FigureId) => Explained | undefined,
  speech: Speech,
): Explanation {
  const missing = figure.missing.map((one) => missingLine(one, speech));
  return {
    name: figureName(figure.id, speech),
    value: measured(figure, speech),
    why: [...because(figure.because, look, speech), ...reasonLines(figure), ...missing],
  };
}

function because(
  why: Because,
  look: (id: FigureId) => Explained | undefined,
  speech: Speech,
): readonly string[] {
  switch (why.kind) {
    case 'leaf':
      return [leafText(why.leaf, speech), ...leafSteps(why.leaf, speech)];
    case 'rule':
      return ruleLines(why.rule, why.of, look, speech);
    case 'sum':
      return [why.of.length === 1 ? 'taken as it is' : `sum of ${String(why.of.length)} figures`];
    case 'total':
      return [`${why.sign < 0 ? 'less the' : 'the'} sum of all ${filterText(why.of, speech)}`];
    case 'choice':
      return choiceLines(why, speech);
    case 'search':
      return [SEARCH_WORDS[why.what]];
  }
}

const SEARCH_WORDS: Readonly<Record<Extract<Because, { kind: 'search' }>['what'], string>> = {
  payback: 'the first month from which the cumulative difference stays at or above 0',
  'first-saving': 'the first month whose cumulative difference is above 0',
  irr: 'the yearly rate at which the present values of all differences add up to 0',
  lowest: 'the lowest of the series',
};

const CHOICE_WORDS: Readonly<Record<string, string>> = {
  'cheapest-renewal': 'the renewal with the lowest unit price comes first',
  'cheapest-to-join': 'a purchase joins the contract at which it is cheapest',
  'notice-missed': 'notice was missed, so that it renews first and whole',
};

const BARRED_WORDS: Readonly<Record<string, string>> = {
  'same-price': 'the same price, and later in the order of ties',
  'not-needed': 'not needed any more',
};

/** The rule of a choice, and every alternative that lost with its reason. */
function choiceLines({ by, among }: Extract<Because, { kind: 'choice' }>, speech: Speech): string[] {
  const lost = among.map(({ figure, barred }) => {
    const why = barred === undefined ? 'dearer' : (BARRED_WORDS[barred] ?? barred);
    return `not ${figureName(figure, speech)}: ${why}`;
  });
  return [`chosen: ${CHOICE_WORDS[by] ?? by}`, ...lost];
}

/** Two lines: the formula in words, and the same with numbers put in. */
function ruleLines(
  id: string,
  of: Readonly<Record<string, FigureId>>,
  look: (id: FigureId) => Explained | undefined,
  speech: Speech,
): string[] {
  const { formula } = ruleById(id);
  const words = wordsOfRule(id);
  const number = (slot: string): string => {
    const figure = look(of[slot] ?? '');
    if (!figure) return slot;
    if (figure.value === null) return absence(figure);
    return figure.unit === 'month' ? speech.numbers.count(figure.value) : valueText(figure, speech);
  };
  const rounded = rounds(formula) ? ', rounded' : '';
  return [
    `${words.result} = ${formulaText(formula, (slot) => words.slots[slot] ?? slot)}${rounded}`,
    `= ${formulaText(formula, number)}`,
  ];
}

function filterText(filter: LineFilter, speech: Speech): string {
  const { from, to, category, freed } = filter;
  const parts = [
    `${freed === true ? 'lines of freed working time' : 'payments'} of “${speech.future(filter.future)}”`,
    ...(from === undefined ? [] : [`from ${speech.month(from)}`]),
    ...(to === undefined ? [] : [`before ${speech.month(to)}`]),
    ...(category === undefined ? [] : [`for ${categoryName(category, speech)}`]),
    ...(filter.view === undefined ? [] : ['with the part of each that falls into the horizon']),
  ];
  return parts.join(', ');
}
