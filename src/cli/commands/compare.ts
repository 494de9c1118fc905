import { catalogueVersion } from '../../catalogue/version.ts';
import { scenarioHash } from '../../export/scenarioHash.ts';
import type { Projection } from '../../model/projection.ts';
import type { Problem } from '../../model/scenario/problem.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { differingInputs } from '../../report/facts.ts';
import { figureOf } from '../../report/anyFigure.ts';
import { furtherOf } from '../../report/further.ts';
import { glanceOf } from '../../report/glance.ts';
import { rangeOf } from '../../report/sensitivity.ts';
import { sideBySide } from '../../report/scenarios.ts';
import { ABOUT_WORDS, aboutLines } from '../../wording/about.ts';
import { figuresTable, inputsTable, SIDE_WORDS, unlikeSentence } from '../../wording/scenarios.ts';
import { speechOf } from '../../wording/speech.ts';
import { textTable } from '../../wording/table.ts';
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

interface Named extends Loaded {
  readonly name: string;
}

/** Sets futures side by side: those of one file, or of several, the first of which the others are compared with. */
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

/** Several scenarios: above everything whether they are like for like, then what differs, then what that comes to. */
function together(loaded: readonly Named[], first: Named, { locale }: CompareOptions): string[] {
  const verdicts = loaded.map(({ name, projection }) => {
    const { verdict } = furtherOf(projection);
    return `${name}\n  ${verdictText(projection, verdict, locale)}`;
  });
  const abouts = loaded.map(
    ({ name, projection, problems }) => `${name}: ${about(projection, problems, locale)}`,
  );
  const sides = loaded.map(({ name, projection }) => ({ name, speech: speechOf(projection, locale) }));
  const scenarios = loaded.map(({ projection }) => projection.compiled.scenario);
  const differing = differingInputs(scenarios);
  const figures = sideBySide(
    loaded.map(({ projection }) => ({ projection, figure: (id) => figureOf(projection, id) })),
  );
  return [
    ...likeForLike(scenarios, loaded, first),
    differing.length === 0 ? SIDE_WORDS.noInputs : columnsText(inputsTable(differing, sides)),
    ...verdicts,
    columnsText(figuresTable(figures, sides)),
    ...abouts,
  ];
}

/** Says which scenarios rest on other facts than the first one. */
function likeForLike(scenarios: readonly Scenario[], loaded: readonly Named[], first: Named): string[] {
  const [base] = scenarios;
  const unlike = loaded.filter((_, at) => {
    const other = scenarios[at];
    return base && other && differingInputs([base, other]).some(({ isFact }) => isFact);
  });
  return unlike.length === 0 ? [] : [unlikeSentence([first, ...unlike].map(({ name }) => name))];
}

function about(projection: Projection, problems: readonly Problem[], locale: string | undefined): string {
  const hash = scenarioHash(projection.compiled.scenario);
  const made = { hash, program: VERSION, catalogue: catalogueVersion(), problems };
  const report = { ...glanceOf(projection), ...rangeOf(projection) };
  const lines = aboutLines(report, made, speechOf(projection, locale));
  return [ABOUT_WORDS.title, ...lines.map((line) => `  ${line}`)].join('\n');
}
