import { catalogueVersion } from '../../catalogue/version.ts';
import { wantedFor } from '../../edit/cheapest/candidates.ts';
import { cheapestCsv } from '../../export/csv/cheapest.ts';
import { cheapestFile } from '../../export/json/cheapest.ts';
import { cheapestMarkdown } from '../../export/markdown/cheapest.ts';
import {
  cheapest as compared,
  scenarioOfRow,
  type Cheapest,
  type Wanted,
} from '../../model/cheapest/cheapest.ts';
import { PARTS, type Part } from '../../model/cheapest/facts.ts';
import { project } from '../../model/project.ts';
import type { Projection } from '../../model/projection.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { staysPut } from '../../model/scenario/targets.ts';
import { glanceOf } from '../../report/glance.ts';
import { statingAll } from '../../edit/catalogue/stating.ts';
import { saveScenario } from '../../saved/save.ts';
import {
  barredLines,
  cautionTexts,
  CHEAPEST_WORDS,
  cheapestSentence,
  cheapestTable,
  partLines,
  reasonText,
  rowName,
} from '../../wording/cheapest.ts';
import { INCOMPLETE } from '../../wording/cell.ts';
import { speechOf } from '../../wording/speech.ts';
import { columnsText } from '../columns.ts';
import { EXIT, type ExitCode, type Io } from '../io.ts';
import { jsonText } from '../jsonText.ts';
import { load, type LoadOptions } from '../load.ts';
import { nearest } from '../nearest.ts';
import { writeNew } from '../writeNew.ts';
import { treeOf } from './explain.ts';

/** Options of `phasein cheapest`. */
export interface CheapestOptions extends LoadOptions {
  readonly future?: string;
  readonly without?: readonly string[];
  readonly row?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly csv?: boolean;
  readonly locale?: string;
}

/** Sets staying and every edition of every platform side by side for one estate, the cheapest complete way first. */
export function cheapest(io: Io, file: string, options: CheapestOptions): ExitCode {
  const leftOut = partsOf(io, options.without ?? []);
  const loaded = leftOut && load(io, file, options);
  if (!loaded) return EXIT.usage;
  const { projection } = loaded;
  const moving = movingFuture(io, projection, options.future);
  if (!moving) return EXIT.usage;
  const { scenario } = projection.compiled;
  const wanted = wantedFor(scenario, moving, leftOut);
  const found = compared(projection, wanted);
  if (options.row !== undefined)
    return ofRow(io, { projection, wanted, found, options }) ? loaded.code : EXIT.usage;
  io.out(written(projection, found, options));
  return loaded.code;
}

function partsOf(io: Io, texts: readonly string[]): Part[] | undefined {
  const named = texts.flatMap((text) => text.split(',')).map((text) => text.trim());
  const unknown = named.find((name) => !PARTS.some((part) => part === name));
  if (unknown === undefined) return PARTS.filter((part) => named.includes(part));
  io.err(`--without ${unknown}: write some of ${PARTS.join(', ')}\n`);
  return undefined;
}

/** The future that was named, or the one of the verdict; it must move something. */
function movingFuture(
  io: Io,
  projection: Projection,
  named: string | undefined,
): Scenario['futures'][number] | undefined {
  const { futures } = projection.compiled.scenario;
  const meant = named ?? glanceOf(projection).verdict.future;
  const found =
    futures.find((future) => future.id === meant && !staysPut(future)) ??
    (named === undefined ? futures.find((future) => !staysPut(future)) : undefined);
  if (found) return found;
  const moving = futures.filter((future) => !staysPut(future)).map(({ id }) => id);
  io.err(
    named === undefined
      ? `${CHEAPEST_WORDS.noMove} --preset full-exit adds one here.\n`
      : `--future ${named}: no such future moves anything; those that do: ${moving.join(', ') || 'none'}\n`,
  );
  return undefined;
}

function written(projection: Projection, found: Cheapest, options: CheapestOptions): string {
  const { json, markdown, csv, locale } = options;
  const speech = speechOf(projection, locale);
  if (csv === true) return cheapestCsv(found, speech);
  if (json === true) return jsonText(cheapestFile(projection, found, speech, catalogueVersion()));
  if (markdown === true) return cheapestMarkdown(found, speech);
  const barred = barredLines(found, speech);
  const blocks = [
    `${cheapestSentence(found, speech)}.`,
    ...cautionTexts(found, speech),
    columnsText(cheapestTable(found, speech)),
    `${INCOMPLETE} incomplete: something is missing in this row.`,
    ...(barred.length === 0
      ? []
      : [[CHEAPEST_WORDS.barred, ...barred.map((line) => `  ${line}`)].join('\n')]),
    CHEAPEST_WORDS.note,
    `A row with its parts and its figures: --row ID, one of ${found.rows.map(({ id }) => id).join(', ')}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

interface OneRow {
  readonly projection: Projection;
  readonly wanted: Wanted;
  readonly found: Cheapest;
  readonly options: CheapestOptions;
}

/** Says what one row rests on and how its total comes about, and writes its scenario where that is asked for. */
function ofRow(io: Io, { projection, wanted, found, options }: OneRow): boolean {
  const { row: id = '', locale, output } = options;
  const { scenario, offers } = projection.compiled;
  const row = found.rows.find((known) => known.id === id);
  const own = scenarioOfRow(scenario, wanted, id);
  if (!row || !own) {
    const ids = found.rows.map((known) => known.id);
    const containing = ids.filter((known) => known.includes(id));
    const meant = containing.length > 0 ? containing : nearest(id, ids);
    io.err(
      `--row ${id}: there is no such row. Did you mean one of these?\n${meant.map((one) => `  ${one}\n`).join('')}`,
    );
    return false;
  }
  if (output !== undefined && !writeNew(io, output, saveScenario(statingAll(own)), options)) return false;
  const there = project(
    own,
    offers.map(({ source }) => source),
    projection.today,
  );
  const speech = speechOf(there, locale);
  const lines = [
    rowName(row, speech),
    ...row.reasons.map((reason) => `  ${CHEAPEST_WORDS.barred}: ${reasonText(reason)}`),
    ...partLines(row, speech).map((line) => `  ${line}`),
    '',
    ...[row.total, ...(row.savings ? [row.savings] : []), row.perYear].flatMap((figure) =>
      treeOf(there, figure, locale),
    ),
    ...(output === undefined
      ? ['', 'The scenario of this row, for `explain` and everything else: -o FILE']
      : ['', `Written: ${output}`]),
  ];
  io.out(`${lines.join('\n')}\n`);
  return true;
}
