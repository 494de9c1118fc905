import type { WindowName } from '../../model/workload/windows.ts';
import type { Speech } from '../speech.ts';

/** Words around the guest workloads. */
export const WORKLOAD_WORDS = {
  title: 'Cost per VM and month, by guest workload',
  waiting: 'Being worked out.',
  months: 'Months',
  bar: 'Guest workload and future',
  row: 'Guest workload',
} as const;

/** The spans of months, as they are chosen. */
export const SPAN_CHOICES: Readonly<Record<WindowName, string>> = {
  all: 'Whole horizon',
  before: 'Before the first move',
  after: 'After the last move',
};

/** The finding of the picture: what a VM costs in the future of the verdict, and in the baseline beside it. */
export function workloadFinding(
  here: { readonly future: string; readonly cost: string | null },
  beside: { readonly future: string; readonly cost: string | null } | undefined,
  speech: Speech,
): string {
  const costs = (cost: string | null): string =>
    cost === null ? 'an unknown amount' : `${speech.currency} ${speech.numbers.exact(cost)}`;
  const own = `A VM costs ${costs(here.cost)} a month in “${speech.future(here.future)}”`;
  return beside ? `${own} and ${costs(beside.cost)} in “${speech.future(beside.future)}”` : own;
}

/** What is drawn. */
export const WORKLOAD_SUBTITLE = 'Per VM and month, by what was spent; futures one below the other';
