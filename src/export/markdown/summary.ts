import type { Report } from '../../report/report.ts';
import { notedInputs } from '../../report/notes.ts';
import { licensingOf } from '../../report/licensing.ts';
import { symmetryOf } from '../../report/symmetry.ts';
import { workloadTables } from '../../report/workload.ts';
import { ABOUT_WORDS, aboutLines, problemLines, type Made } from '../../wording/about.ts';
import { breakEvenText } from '../../wording/breakEven.ts';
import { exposureNotes } from '../../wording/exposure.ts';
import { decisionText } from '../../wording/decision.ts';
import { NOTE_WORDS, notesTable } from '../../wording/notes.ts';
import { LICENSING_WORDS, licensingTable } from '../../wording/licensing.ts';
import { openLines } from '../../wording/open.ts';
import { speechOf, type Speech } from '../../wording/speech.ts';
import { INCOMPLETE } from '../../wording/cell.ts';
import { SYMMETRY_WORDS, symmetryTable } from '../../wording/symmetry.ts';
import { textTable, type Told } from '../../wording/table.ts';
import { verdictText } from '../../wording/verdict.ts';
import { WORKLOAD_NOTE } from '../../wording/workload.ts';
import { scenarioHash } from '../scenarioHash.ts';
import { sourcesIn } from './sources.ts';
import { escaped, markdownTable } from './table.ts';

/** The summary that people forward: verdict, what is open, figures, tables, sources, and which scenario it was. */
export function summaryMarkdown(report: Report, by: Omit<Made, 'hash'>, locale?: string): string {
  const { projection } = report;
  const { scenario } = projection.compiled;
  const speech = speechOf(projection, locale);
  const blocks = [
    `# ${escaped(scenario.name ?? 'Scenario without a name')}`,
    `**${escaped(verdictText(projection, report.verdict, locale))}**`,
    ...[...decisionText(report, speech), ...breakEvenText(report.breakEven, speech)].map(escaped),
    ...(scenario.note === undefined ? [] : [escaped(scenario.note)]),
    ...openBlocks(report, by, speech),
    ...report.tables.flatMap((table) => {
      const text = textTable(report, table, speech);
      const notes = table.kind === 'exposure' ? exposureNotes(projection, speech) : [];
      return [`## ${escaped(text.title)}`, markdownTable(text), ...notes.map(escaped)];
    }),
    ...licensingBlocks(report, speech),
    ...workloadBlocks(report, speech),
    ...(report.missing.some(({ of }) => of === undefined)
      ? [`${INCOMPLETE} incomplete: something is missing below this figure.`]
      : []),
    `## ${SYMMETRY_WORDS.title}`,
    markdownTable(symmetryTable(symmetryOf(projection), speech)),
    ...notesBlocks(report, speech),
    '## Prices and their sources',
    listed(sourcesIn(projection, speech)),
    `## ${ABOUT_WORDS.title}`,
    listed(aboutLines(report, { ...by, hash: scenarioHash(scenario) }, speech)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** How every future licenses products, as a section of its own; nothing without products. */
function licensingBlocks({ projection }: Report, speech: Speech): string[] {
  const tables = licensingOf(projection).map((licensing) => licensingTable(licensing, speech));
  if (tables.length === 0) return [];
  return [
    ...tables.flatMap((text) => [`## ${escaped(text.title)}`, markdownTable(text)]),
    escaped(LICENSING_WORDS.note),
  ];
}

/** Cost by guest workload, futures side by side, as a section of its own. */
export function workloadBlocks(report: Told, speech: Speech): string[] {
  const tables = workloadTables(report.projection).map((table) => textTable(report, table, speech));
  return [
    ...tables.flatMap((text) => [`## ${escaped(text.title)}`, markdownTable(text)]),
    escaped(WORKLOAD_NOTE),
  ];
}

function notesBlocks({ projection }: Report, speech: Speech): string[] {
  const notes = notedInputs(projection);
  return notes.length === 0 ? [] : [`## ${NOTE_WORDS.title}`, markdownTable(notesTable(notes, speech))];
}

function openBlocks(report: Report, { problems }: Omit<Made, 'hash'>, speech: Speech): string[] {
  const { missing, assumed, warnings } = openLines(report, speech);
  const wrong = problemLines(problems);
  return [
    ...(wrong.length > 0 ? [`## ${ABOUT_WORDS.problems}`, listed(wrong)] : []),
    ...(missing.length > 0 ? ['## Not known', listed(missing)] : []),
    ...(warnings.length > 0 ? ['## To look at', listed(warnings)] : []),
    ...(assumed.length > 0 ? ['## Assumed, because nothing was entered', listed(assumed)] : []),
  ];
}

function listed(lines: readonly string[]): string {
  return lines.map((line) => `- ${escaped(line)}`).join('\n');
}
