import { OPEN_LICENCE } from '../edit/import/openLicence.ts';
import { editionInUse } from '../edit/import/licence.ts';
import type { ImportProblem } from '../import/problem.ts';
import type { ReadEstate } from '../import/reconcile/estate.ts';
import type { Problem } from '../model/scenario/problem.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { CONSEQUENCES, DRAFT_LACKS } from '../wording/inventory/draft.ts';
import { areOfSeveral, inventorySentence, placeText } from '../wording/inventory/problems.ts';
import {
  clusterTable,
  hostLine,
  licenceLine,
  loadLine,
  sourceLine,
  vmLine,
} from '../wording/inventory/summary.ts';
import { numbersIn, type Numbers } from '../wording/numbers.ts';
import { sentenceOf } from '../wording/problems.ts';
import { columnsText } from './columns.ts';
import { jsonText } from './jsonText.ts';
import { named } from './load.ts';

/** What an import came to, before it is written down. */
export interface Imported {
  readonly estate: ReadEstate;
  readonly scenario: Scenario;
  /** What no longer fits in the scenario whose estate was replaced. */
  readonly consequences: readonly Problem[];
}

const TITLES = {
  error: 'Missing in every figure',
  warning: 'To look at',
  info: 'Good to know',
} as const;

/** What an import came to, in words. */
export const importText = {
  /** A problem of a file that could not be read: "file: place: sentence". */
  problem: (file: string, problem: ImportProblem): string => {
    const place = placeText(problem);
    return `${named(problem.file ?? file)}: ${place === '' ? '' : `${place}: `}${inventorySentence(problem)}\n`;
  },

  /** The reconciliation: what was read, what it comes to, and what does not fit together. */
  whole: ({ estate, scenario, consequences }: Imported, output?: string, locale = 'en'): string => {
    const numbers = numbersIn(locale);
    const lines = [
      sourceLine(estate, numbers),
      hostLine(estate, numbers),
      vmLine(estate, numbers),
      loadLine(estate, numbers),
      ...licenceLines(estate, scenario, numbers),
    ];
    const blocks = [
      lines.join('\n'),
      columnsText(clusterTable(estate.clusters, numbers)),
      ...(['error', 'warning', 'info'] as const).flatMap((severity) =>
        listed(
          TITLES[severity],
          estate.problems.filter((one) => one.severity === severity),
          areOfSeveral(estate.problems),
        ),
      ),
      ...block(
        CONSEQUENCES,
        consequences.map((problem) => `${problem.path}: ${sentenceOf(problem)}`),
      ),
      ...(scenario.holdings.length === 0 ? [DRAFT_LACKS] : []),
      output === undefined ? 'Nothing was written: -o FILE writes the scenario.' : `Written: ${output}`,
    ];
    return `${blocks.join('\n\n')}\n`;
  },
};

/** Licences in use, and how the edition is taken over where there is only one and nobody has yet. */
function licenceLines(estate: ReadEstate, { clusters }: Scenario, numbers: Numbers): string[] {
  const edition = editionInUse(estate.licences);
  const isOpen = clusters.some(({ offer }) => offer === OPEN_LICENCE);
  return [
    ...licenceLine(estate, numbers),
    ...(edition !== undefined && isOpen
      ? [`--licence ${edition} takes that edition, at the catalogue’s price.`]
      : []),
  ];
}

function listed(title: string, problems: readonly ImportProblem[], areMany: boolean): string[] {
  return block(
    title,
    problems.map((problem) => {
      const place = placeText(problem, areMany);
      return `${place === '' ? '' : `${place}: `}${inventorySentence(problem)}`;
    }),
  );
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[title, ...lines.map((line) => `  ${line}`)].join('\n')];
}

/** What an import came to, as data; each problem carries its sentence too. */
export function importJson({ estate, scenario, consequences }: Imported): string {
  return jsonText({
    source: estate.source,
    counts: estate.counts,
    licences: estate.licences,
    problems: estate.problems.map((problem) => ({ ...problem, sentence: inventorySentence(problem) })),
    consequences: consequences.map((problem) => ({ ...problem, sentence: sentenceOf(problem) })),
    scenario,
  });
}
