import { catalogueVersion } from '../../catalogue/version.ts';
import { scenarioHash } from '../../export/scenarioHash.ts';
import { baselineOf } from '../../model/explain/context.ts';
import type { Projection } from '../../model/projection.ts';
import type { Problem } from '../../model/scenario/problem.ts';
import { comparisonTable } from '../../report/tables/comparison.ts';
import { factsThatDiffer } from '../../report/facts.ts';
import { figureOf } from '../../report/anyFigure.ts';
import { furtherOf } from '../../report/further.ts';
import { glanceOf } from '../../report/glance.ts';
import { rangeOf } from '../../report/sensitivity.ts';
import { KEY_FIGURES } from '../../report/table.ts';
import { ABOUT_WORDS, aboutLines } from '../../wording/about.ts';
import { cellText } from '../../wording/cell.ts';
import { KEY_WORDS } from '../../wording/headings.ts';
import { speechOf } from '../../wording/speech.ts';
import { textTable, type TextTable } from '../../wording/table.ts';
import { exposureNotes } from '../../wording/exposure.ts';
import { verdictText } from '../../wording/verdict.ts';
import { columnsText } from '../columns.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { load, type Loaded, type LoadOptions } from '../load.ts';
import { sayNewPrices } from '../newPrices.ts';
import { VERSION } from '../version.ts';

/** Options of `phasein compare`. */
export interface CompareOptions extends LoadOptions {
  readonly locale?: string;
}

/** Facts that are listed; the rest is counted. */
const MOST_FACTS = 20;

interface Named extends Loaded {
  readonly name: string;
}

/** Sets futures side by side: those of one file, or of several, with a word where their facts differ. */
export function compare(io: Io, files: readonly string[], options: CompareOptions): ExitCode {
  const loaded: Named[] = [];
  for (const file of files) {
    const one = load(io, file, options);
    if (!one) return EXIT.usage;
    sayNewPrices(io, file, one.projection.compiled.scenario);
    loaded.push({ ...one, name: one.projection.compiled.scenario.name ?? file });
  }
  const [first] = loaded;
  if (!first) return EXIT.usage;
  io.out(
    `${(loaded.length === 1 ? alone(first, options) : together(loaded, first, options)).join('\n\n')}\n`,
  );
  return loaded.some(({ code }) => code !== EXIT.good) ? EXIT.errors : EXIT.good;
}

function alone({ projection, problems }: Named, { locale }: CompareOptions): string[] {
  const report = { ...glanceOf(projection), ...furtherOf(projection) };
  const speech = speechOf(projection, locale);
  const shown = ['comparison', 'exposure', 'horizons'];
  const tables = report.tables.filter(({ kind }) => shown.includes(kind));
  return [
    verdictText(projection, report.verdict, locale),
    ...tables.map((table) => columnsText(textTable(report, table, speech))),
    ...exposureNotes(projection, speech),
    about(projection, problems, locale),
  ];
}

function together(loaded: readonly Named[], first: Named, { locale }: CompareOptions): string[] {
  const verdicts = loaded.map(({ name, projection }) => {
    const { verdict } = furtherOf(projection);
    return `${name}\n  ${verdictText(projection, verdict, locale)}`;
  });
  const abouts = loaded.map(
    ({ name, projection, problems }) => `${name}: ${about(projection, problems, locale)}`,
  );
  return [...likeForLike(loaded, first), ...verdicts, columnsText(sideBySide(loaded, locale)), ...abouts];
}

function about(projection: Projection, problems: readonly Problem[], locale: string | undefined): string {
  const hash = scenarioHash(projection.compiled.scenario);
  const made = { hash, program: VERSION, catalogue: catalogueVersion(), problems };
  const report = { ...glanceOf(projection), ...rangeOf(projection) };
  const lines = aboutLines(report, made, speechOf(projection, locale));
  return [ABOUT_WORDS.title, ...lines.map((line) => `  ${line}`)].join('\n');
}

/** Says above everything when scenarios rest on different facts: then their totals are not like for like. */
function likeForLike(loaded: readonly Named[], first: Named): string[] {
  return loaded.slice(1).flatMap(({ name, projection }) => {
    const differing = factsThatDiffer(first.projection.compiled.scenario, projection.compiled.scenario);
    if (differing.length === 0) return [];
    const lines = differing
      .slice(0, MOST_FACTS)
      .map(({ path, from, to }) => `  ${path}: ${from || 'nothing'} → ${to || 'nothing'}`);
    const rest = differing.length - MOST_FACTS;
    if (rest > 0) lines.push(`  and ${String(rest)} more`);
    return [[`Not like for like: facts differ between “${first.name}” and “${name}”.`, ...lines].join('\n')];
  });
}

function sideBySide(loaded: readonly Named[], locale: string | undefined): TextTable {
  const rows = loaded.flatMap(({ name, projection }) => {
    const speech = speechOf(projection, locale);
    const baseline = baselineOf(projection)?.id;
    return comparisonTable(projection).rows.flatMap(({ heading, cells }) => {
      if (heading.kind !== 'future') return [];
      const label = `${name}: ${speech.future(heading.id)}${heading.id === baseline ? ' (baseline)' : ''}`;
      const texts = cells.map((cell) =>
        cell === null ? 'baseline' : cellText(figureOf(projection, cell), speech),
      );
      return [{ heading: label, cells: [speech.currency, ...texts] }];
    });
  });
  return {
    title: 'Scenarios side by side',
    columns: ['Scenario and future', 'Currency', ...KEY_FIGURES.map((key) => KEY_WORDS[key])],
    rows,
  };
}
