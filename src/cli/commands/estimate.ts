import { catalogueVersion } from '../../catalogue/version.ts';
import { ledgerCsv } from '../../export/csv/ledger.ts';
import { resultOf } from '../../export/json/result.ts';
import { summaryMarkdown } from '../../export/markdown/summary.ts';
import { scenarioHash } from '../../export/scenarioHash.ts';
import { notedInputs } from '../../report/notes.ts';
import { licensingOf } from '../../report/licensing.ts';
import { reportOf, type Report } from '../../report/report.ts';
import { ABOUT_WORDS, aboutLines, problemLines, type Made } from '../../wording/about.ts';
import { breakEvenText } from '../../wording/breakEven.ts';
import { INCOMPLETE } from '../../wording/cell.ts';
import { exposureNotes } from '../../wording/exposure.ts';
import { decisionText } from '../../wording/decision.ts';
import { notesTable } from '../../wording/notes.ts';
import { licensingTable } from '../../wording/licensing.ts';
import { openLines } from '../../wording/open.ts';
import { speechOf } from '../../wording/speech.ts';
import { textTable } from '../../wording/table.ts';
import { verdictText } from '../../wording/verdict.ts';
import { columnsText } from '../columns.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { jsonText } from '../jsonText.ts';
import { load, type Loaded, type LoadOptions } from '../load.ts';
import { sayNewPrices } from '../newPrices.ts';
import { VERSION } from '../version.ts';

/** Options of `phasein estimate`. */
export interface EstimateOptions extends LoadOptions {
  readonly json?: boolean;
  readonly brief?: boolean;
  readonly markdown?: boolean;
  readonly csv?: boolean;
  readonly ids?: boolean;
  readonly locale?: string;
}

/** Estimates a scenario: verdict, what is open, and tables; or the same as JSON, Markdown or ledger lines. */
export function estimate(io: Io, file: string, options: EstimateOptions): ExitCode {
  const loaded = load(io, file, options);
  if (!loaded) return EXIT.usage;
  sayNewPrices(io, file, loaded.projection.compiled.scenario);
  io.out(written(loaded, options));
  return loaded.code;
}

function written({ projection, problems }: Loaded, options: EstimateOptions): string {
  const by = { program: VERSION, catalogue: catalogueVersion(), problems };
  if (options.csv === true) return ledgerCsv(projection, by);
  const report = reportOf(projection);
  if (options.markdown === true) return summaryMarkdown(report, by, options.locale);
  if (options.json === true) return jsonText(resultOf(report, { ...by, brief: options.brief === true }));
  return plainText(report, by, options);
}

function plainText(report: Report, by: Omit<Made, 'hash'>, { ids = false, locale }: EstimateOptions): string {
  const { projection, verdict } = report;
  const { scenario } = projection.compiled;
  const notes = notedInputs(projection);
  const speech = speechOf(projection, locale);
  const { missing, assumed, warnings } = openLines(report, speech);
  const verdicts = [
    verdictText(projection, verdict, locale),
    ...decisionText(report, speech),
    ...breakEvenText(report.breakEven, speech),
  ];
  const blocks = [
    ...(scenario.name === undefined ? [] : [scenario.name]),
    verdicts.join('\n'),
    ...listed(ABOUT_WORDS.problems, problemLines(by.problems)),
    ...listed('Not known', missing),
    ...listed('To look at', warnings),
    ...listed('Assumed, because nothing was entered', assumed),
    ...report.tables.map((table) =>
      [
        columnsText(textTable(report, table, speech, ids)),
        ...(table.kind === 'exposure' ? exposureNotes(projection, speech) : []),
      ].join('\n'),
    ),
    ...licensingOf(projection).map((licensing) => columnsText(licensingTable(licensing, speech, true))),
    ...(report.missing.some(({ of }) => of === undefined) && !ids
      ? [`${INCOMPLETE} incomplete: something is missing below this figure.`]
      : []),
    ...(notes.length > 0 ? [columnsText(notesTable(notes, speech))] : []),
    ...listed(ABOUT_WORDS.title, aboutLines(report, { ...by, hash: scenarioHash(scenario) }, speech)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[title, ...lines.map((line) => `  ${line}`)].join('\n')];
}
