import type { Problem } from '../model/scenario/problem.ts';
import { cashAndFreed, priceLevelOf, priceListsOf } from '../report/apart.ts';
import type { Report } from '../report/report.ts';
import { cellText } from './cell.ts';
import { sentenceOf } from './problems.ts';
import { list, many, type Speech } from './speech.ts';

/** What an output was made of and by, beside the projection. */
export interface Made {
  /** The scenario by its content. */
  readonly hash: string;
  /** The version of the program. */
  readonly program: string;
  /** The version of the price list that the program holds. */
  readonly catalogue: string;
  /** What is wrong with the scenario, or does not fit together in it. */
  readonly problems: readonly Problem[];
}

/** What is told of a report beside its figures. */
export type AboutReport = Pick<
  Report,
  'projection' | 'missing' | 'assumed' | 'held' | 'warnings' | 'range' | 'figures'
>;

/** Words of what an output was made of. */
export const ABOUT_WORDS = {
  title: 'Which scenario this is',
  problems: 'Wrong or doubtful in the scenario',
  noFreed: 'No working time is counted as freed: every amount is cash.',
  noRange: 'The figures are the same at low, base and high prices.',
} as const;

/** Which scenario, prices and program an output was made of, what is open in it, and what stands apart from its totals. */
export function aboutLines(report: AboutReport, made: Made, speech: Speech): string[] {
  const { projection } = report;
  const { scenario, horizon } = projection.compiled;
  return [
    `${String(horizon)} months from ${speech.month(0)}, in ${scenario.currency}, at ${priceLevelOf(projection)} prices.`,
    `Scenario ${made.hash}.`,
    priceListLine(made.catalogue, priceListsOf(projection)),
    `Computed by phasein ${made.program} for ${projection.today}; the same scenario gives the same figures.`,
    openLine(report, made.problems),
    ...freedLines(report, speech),
    ...rangeLines(report, speech),
  ];
}

/** What is wrong or doubtful in a scenario, one line each with its address; what only waits for a word is told elsewhere. */
export function problemLines(problems: readonly Problem[]): string[] {
  return doubts(problems).map((found) => {
    const address = found.path === '' ? '' : ` (${found.path})`;
    return `${sentenceOf(found)}${address}`;
  });
}

function doubts(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity !== 'info');
}

function priceListLine(own: string, used: readonly string[]): string {
  const others = used.filter((version) => version !== own);
  if (used.length === 0) return `Price list ${own}; no price of this scenario is taken from a list.`;
  const from = others.length === 0 ? '' : `; prices of this scenario are kept from ${list(others)}`;
  return `Price list ${own}${from}.`;
}

function openLine({ missing, assumed, held, warnings }: AboutReport, problems: readonly Problem[]): string {
  const count = (things: readonly unknown[]): string => String(things.length);
  return `Open: ${many(count(doubts(problems)), 'problem')}, ${count(missing)} not known, ${count([...held, ...assumed])} assumed, ${count(warnings)} to look at.`;
}

function freedLines({ projection }: AboutReport, speech: Speech): string[] {
  const apart = cashAndFreed(projection);
  if (apart.length === 0) return [ABOUT_WORDS.noFreed];
  return apart.map(
    ({ future, cash, freed }) =>
      `“${speech.future(future)}”: cash ${cellText(cash, speech)}, working time worth ${cellText(freed, speech)} (in no total).`,
  );
}

function rangeLines({ range, figures }: AboutReport, speech: Speech): string[] {
  if (!range) return [ABOUT_WORDS.noRange];
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  return range.rows.flatMap(({ heading, cells }) => {
    const figuresOf = cells.flatMap((id) => known.get(id ?? '') ?? []);
    const totals = figuresOf.filter(({ id }) => id.endsWith('/total'));
    if (heading.kind !== 'future') return [];
    return [
      `“${speech.future(heading.id)}”: total ${totals.map((one) => cellText(one, speech)).join(' / ')} at low / base / high prices.`,
    ];
  });
}
