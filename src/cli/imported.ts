import { OPEN_LICENCE } from '../edit/import/openLicence.ts';
import { editionInUse } from '../edit/import/licence.ts';
import type { Growth } from '../import/growth.ts';
import type { ImportProblem } from '../import/problem.ts';
import type { ReadEstate } from '../import/reconcile/estate.ts';
import type { Problem } from '../model/scenario/problem.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { CONSEQUENCES, DRAFT_LACKS } from '../wording/inventory/draft.ts';
import { areOfSeveral, inventorySentence, placeText } from '../wording/inventory/problems.ts';
import { accountTable, needLine, REPORT_WORDS, lineOfUse } from '../wording/inventory/report.ts';
import { growthLines } from '../wording/inventory/remarks.ts';
import {
  clusterName,
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
  /** Growth since an earlier export, where one was named. */
  readonly growth?: Growth | undefined;
  readonly scenario: Scenario;
  /** What no longer fits in the scenario whose estate was replaced. */
  readonly consequences: readonly Problem[];
  /** Which clusters of a scenario stay, which go, and what they keep because the inventory does not list it. */
  readonly changes?: readonly string[];
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

  /** The reconciliation alone: every need and every row, then what does not fit together. */
  report: ({ estate, growth }: Pick<Imported, 'estate' | 'growth'>, locale = 'en'): string => {
    const numbers = numbersIn(locale);
    const lines = [sourceLine, hostLine, vmLine, loadLine].flatMap((line) => line(estate, numbers));
    const blocks = [
      lines.join('\n'),
      ...block(
        REPORT_WORDS.needs,
        estate.needs.map((need) => needLine(need, numbers)),
      ),
      columnsText(accountTable(estate.accounts, numbers)),
      columnsText(clusterTable(estate, numbers)),
      ...useBlock(estate, numbers),
      ...growthBlock(estate, growth, numbers),
      ...problemBlocks(estate.problems),
    ];
    return `${blocks.join('\n\n')}\n`;
  },

  /** The reconciliation: what was read, what it comes to, and what does not fit together. */
  whole: (
    { estate, growth, scenario, consequences, changes = [] }: Imported,
    output?: string,
    locale = 'en',
  ): string => {
    const numbers = numbersIn(locale);
    const lines = [
      sourceLine(estate, numbers),
      hostLine(estate, numbers),
      vmLine(estate, numbers),
      ...loadLine(estate, numbers),
      ...licenceLines(estate, scenario, numbers),
    ];
    const blocks = [
      lines.join('\n'),
      columnsText(clusterTable(estate, numbers)),
      ...growthBlock(estate, growth, numbers),
      ...problemBlocks(estate.problems),
      ...block(
        CONSEQUENCES,
        consequences.map((problem) => `${problem.path}: ${sentenceOf(problem)}`),
      ),
      ...(changes.length > 0 ? [changes.join('\n')] : []),
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

function useBlock({ use, clusters }: ReadEstate, numbers: Numbers): string[] {
  const nameOf = (id: string): string => clusterName(clusters, id);
  return block(
    REPORT_WORDS.use,
    use.map((one) => lineOfUse(one, nameOf(one.cluster), numbers)),
  );
}

function growthBlock({ clusters }: ReadEstate, growth: Growth | undefined, numbers: Numbers): string[] {
  if (!growth) return [];
  const lines = growthLines(growth, clusters, numbers);
  return growth.clusters === undefined ? lines : block(REPORT_WORDS.growth, lines);
}

function problemBlocks(problems: readonly ImportProblem[]): string[] {
  return (['error', 'warning', 'info'] as const).flatMap((severity) =>
    listed(
      TITLES[severity],
      problems.filter((one) => one.severity === severity),
      areOfSeveral(problems),
    ),
  );
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
export function importJson({ estate, growth, scenario, consequences }: Imported): string {
  return jsonText({
    ...reportData(estate),
    growth,
    consequences: consequences.map((problem) => ({ ...problem, sentence: sentenceOf(problem) })),
    scenario,
  });
}

/** The reconciliation alone, as data. */
export function reportJson(estate: ReadEstate, growth: Growth | undefined): string {
  return jsonText({ ...reportData(estate), growth });
}

function reportData({
  source,
  counts,
  licences,
  use,
  efforts,
  accounts,
  needs,
  problems,
}: ReadEstate): object {
  const numbers = numbersIn('en');
  return {
    source,
    counts,
    licences,
    use,
    efforts,
    accounts,
    needs: needs.map((need) => ({ ...need, sentence: needLine(need, numbers) })),
    problems: problems.map((problem) => ({ ...problem, sentence: inventorySentence(problem) })),
  };
}
