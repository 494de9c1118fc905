import { LEDGER_GROUPINGS, type LedgerGroup, type LedgerGrouping } from '../../report/ledgerGroups.ts';
import { categoryName } from '../headings.ts';
import { many, type Speech } from '../speech.ts';

/** Words of the ledger. */
export const LEDGER_WORDS = {
  title: 'Every payment',
  waiting: 'Every payment of the future shown, to be filtered and put together.',
  kind: 'Kind of cost',
  when: 'When',
  where: 'Cluster',
  by: 'Put together by',
  everything: 'all',
  atEnd: 'Settlement at the horizon',
  nowhere: 'no cluster',
  month: 'Month',
  what: 'What',
  quantity: 'Quantity',
  amount: 'Amount',
  unpriced: 'not known',
  table: 'Payments',
  none: 'No payment is like that.',
  open: 'Open these payments in the ledger',
} as const;

const GROUPING_WORDS: Readonly<Record<LedgerGrouping, string>> = {
  none: 'nothing',
  category: 'kind of cost',
  year: 'contract year',
  cluster: 'cluster',
};

/** The ways to put lines together, by their words. */
export const GROUPING_CHOICES: readonly (readonly [LedgerGrouping, string])[] = LEDGER_GROUPINGS.map(
  (by) => [by, GROUPING_WORDS[by]] as const,
);

/** A contract year, or the settlement behind the last one. */
export function yearName(year: number, horizon: number): string {
  return year * 12 >= horizon ? LEDGER_WORDS.atEnd : `Year ${String(year + 1)}`;
}

/** A group by its name. */
export function groupName(
  { of }: LedgerGroup,
  by: LedgerGrouping,
  { horizon, cluster }: { readonly horizon: number; readonly cluster: (index: number) => string },
  speech: Speech,
): string {
  if (by === 'category') return categoryName(String(of), speech);
  if (by === 'year') return yearName(Number(of), horizon);
  return by === 'cluster' ? cluster(Number(of)) : LEDGER_WORDS.table;
}

/** How many payments there are and what they come to, and of how many the price is not known. */
export function countedText(groups: readonly LedgerGroup[], amount: string, speech: Speech): string {
  const count = (pick: (group: LedgerGroup) => number): number =>
    groups.reduce((sum, group) => sum + pick(group), 0);
  const lines = many(speech.numbers.count(count(({ lines }) => lines.length)), 'payment');
  const unpriced = count((group) => group.unpriced);
  const without =
    unpriced > 0 ? `; ${speech.numbers.count(unpriced)} without a price, which is in no sum` : '';
  return `${lines}, together ${speech.currency} ${amount}${without}.`;
}
