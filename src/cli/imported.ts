import type { ImportProblem } from '../import/problem.ts';
import type { ReadEstate } from '../import/reconcile/estate.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { DRAFT_LACKS } from '../wording/inventory/draft.ts';
import { inventorySentence, placeText } from '../wording/inventory/problems.ts';
import { clusterTable, hostLine, loadLine, sourceLine, vmLine } from '../wording/inventory/summary.ts';
import { numbersIn } from '../wording/numbers.ts';
import { columnsText } from './columns.ts';
import { jsonText } from './jsonText.ts';
import { named } from './load.ts';

/** What an import came to, before it is written down. */
export interface Imported {
  readonly estate: ReadEstate;
  readonly scenario: Scenario;
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
    return `${named(file)}: ${place === '' ? '' : `${place}: `}${inventorySentence(problem)}\n`;
  },

  /** The reconciliation: what was read, what it comes to, and what does not fit together. */
  whole: ({ estate, scenario }: Imported, output?: string, locale = 'en'): string => {
    const numbers = numbersIn(locale);
    const lines = [
      sourceLine(estate, numbers),
      hostLine(estate, numbers),
      vmLine(estate, numbers),
      loadLine(estate, numbers),
    ];
    const blocks = [
      lines.join('\n'),
      columnsText(clusterTable(estate.clusters, numbers)),
      ...(['error', 'warning', 'info'] as const).flatMap((severity) =>
        listed(
          TITLES[severity],
          estate.problems.filter((one) => one.severity === severity),
        ),
      ),
      ...(scenario.holdings.length === 0 ? [DRAFT_LACKS] : []),
      output === undefined ? 'Nothing was written: -o FILE writes the scenario.' : `Written: ${output}`,
    ];
    return `${blocks.join('\n\n')}\n`;
  },
};

function listed(title: string, problems: readonly ImportProblem[]): string[] {
  if (problems.length === 0) return [];
  const lines = problems.map((problem) => {
    const place = placeText(problem);
    return `  ${place === '' ? '' : `${place}: `}${inventorySentence(problem)}`;
  });
  return [[title, ...lines].join('\n')];
}

/** What an import came to, as data; each problem carries its sentence too. */
export function importJson({ estate, scenario }: Imported): string {
  return jsonText({
    source: estate.source,
    counts: estate.counts,
    licences: estate.licences,
    problems: estate.problems.map((problem) => ({ ...problem, sentence: inventorySentence(problem) })),
    scenario,
  });
}
