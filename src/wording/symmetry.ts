import type { Subject, Symmetry, SymmetryRow } from '../report/symmetry.ts';
import { months, type Speech } from './speech.ts';
import type { TextTable } from './table.ts';

/** The title of the symmetry check, and what it is for. */
export const SYMMETRY_WORDS = {
  title: 'Symmetry check',
  note: 'What each future is computed with: facts are the same for all of them, decisions may differ (≠)',
  head: 'Assumption',
  same: 'Same',
} as const;

const FACT_WORDS: Readonly<Record<string, string>> = {
  horizon: 'Horizon',
  'finance/rate': 'Discount rate per year',
  'assumptions/priceLevel': 'Level of list prices',
  'assumptions/settle': 'Settlement at the horizon',
  'assumptions/rebuild': 'Rebuild of a host',
};

const VALUE_WORDS: Readonly<Record<string, string>> = {
  borne: 'borne',
  'not-borne': 'not borne',
  own: 'terms of its own',
  shared: 'as the contract says',
  yes: 'yes',
  no: 'no',
};

/** The symmetry check in words: a row for each assumption, a column for each future, and = or ≠. */
export function symmetryTable({ futures, rows }: Symmetry, speech: Speech): TextTable {
  return {
    title: SYMMETRY_WORDS.title,
    columns: [SYMMETRY_WORDS.head, ...futures.map((future) => speech.future(future)), SYMMETRY_WORDS.same],
    rows: rows.map((row) => ({
      heading: subjectText(row.subject, speech),
      cells: [...row.values.map((value) => valueText(row, value, speech)), row.same ? '=' : '≠'],
    })),
  };
}

function subjectText(subject: Subject, speech: Speech): string {
  switch (subject.kind) {
    case 'fact':
      return FACT_WORDS[subject.path] ?? subject.path;
    case 'cost':
      return `Cost “${speech.cost(subject.id)}”`;
    case 'renewal':
      return `Renewal of “${speech.holding(subject.holding)}”`;
    case 'density':
      return `Load of a core of “${speech.platform(subject.platform)}” (VMware: 1)`;
    case 'overlap':
      return 'Dual-run of what moves';
    case 'release':
      return 'Hosts no longer needed are released';
    case 'editions':
      return 'Changes of VMware edition';
  }
}

function valueText({ subject }: SymmetryRow, value: string | null, speech: Speech): string {
  if (value === null) return subject.kind === 'overlap' ? 'moves nothing' : 'not stated';
  if (subject.kind === 'overlap') return months(Number(value));
  if (subject.kind === 'fact') {
    if (subject.path === 'finance/rate') return speech.numbers.percent(value).replace(/^\+/, '');
    if (subject.path === 'horizon' || subject.path === 'assumptions/rebuild') return months(Number(value));
    return VALUE_WORDS[value] ?? value;
  }
  return VALUE_WORDS[value] ?? speech.numbers.count(value);
}
