import { list, many } from '../speech.ts';

/** Words of the page itself. */
export const PAGE_WORDS = {
  product: 'Phasein',
  tagline: 'What leaving VMware costs, month by month',
  exampleMark: 'Example. Change any number, or start with yours.',
  inputs: 'Inputs',
  answer: 'Answer',
  actions: 'Scenario',
  panes: 'Parts of the page',
  assumed: 'assumed',
  undo: 'Undo',
  redo: 'Redo',
  open: 'Open',
  examples: 'Examples',
  link: 'Link',
  linkTitle: 'Copy a link that holds this scenario',
  save: 'Save',
  aFile: ' a file',
  inventory: 'Read an inventory',
  paste: 'Paste rows from a spreadsheet',
  workbook: 'Workbook',
  writing: 'Writing the workbook',
  close: 'Close',
  skip: 'Skip to the answer',
  verdict: 'Verdict',
  decision: 'Next decision',
  why: 'Why this figure',
  back: 'Back',
  forward: 'Forward',
  goToField: 'Go to the field',
  privacy: 'Nothing you enter leaves this page.',
  yearsOf: 'Cash by year of',
} as const;

/** Words for a part of the page that failed. */
export const CRASH_WORDS = {
  sentence:
    'This part of the page failed through a mistake of ours. Your scenario is safe; a change to it lets this part try again.',
  copy: 'Copy details (no names, no amounts)',
  copied: 'Copied',
} as const;

/** Words for a part of the page that is loaded late and did not come. */
export const LATE_WORDS = {
  sentence:
    'A part of this page could not be loaded. What you entered is still here. If trying again does not help, save it as a file and load the page anew.',
  again: 'Try again',
} as const;

/** What a file's opening came to. */
export function openedSentence(file: string, accepted: boolean, problems: number): string {
  if (!accepted) return `“${file}” could not be opened; the open scenario stays as it was.`;
  if (problems === 0) return `“${file}” is open.`;
  return `“${file}” is open, without ${many(String(problems), 'part')} that could not be read:`;
}

/** A copy of a newer file is open, in this version. */
export function copiedSentence(file: string, lost: number): string {
  if (lost === 0) return `A copy of “${file}” in this version is open.`;
  return `A copy of “${file}” in this version is open, without ${many(String(lost), 'part')} of it:`;
}

/** Files that were dropped beside the one that was taken. */
export function leftOutSentence(files: readonly string[]): string {
  const names = list(files.map((file) => `“${file}”`));
  return `One scenario or one inventory is taken at a time: ${names} ${files.length === 1 ? 'was' : 'were'} left alone.`;
}

/** An inventory has taken the place of the estate. */
export function importedSentence(file: string): string {
  return `The estate is that of “${file}” now.`;
}

/** The figures shown are older than what is being typed. */
export function asOfSentence(fields: readonly { readonly label: string; readonly value: string }[]): string {
  const still = fields.map(({ label, value }) => `${label} ${value === '' ? 'not entered' : value}`);
  return `Figures as of ${list(still)}: what is typed there now cannot be read.`;
}

/** "Undo: Cores per CPU", or the bare word where there is nothing to name. */
export function stepLabel(word: string, label: string | undefined): string {
  return label === undefined ? word : `${word}: ${label}`;
}

/** What a step of the history that replaced the whole scenario is called. */
export const OPENED_STEP = 'opening a file';

/** What a step of the history that replaced the estate is called. */
export const IMPORTED_STEP = 'reading an inventory';

/** What a step of the history that took newer prices is called. */
export const NEW_PRICES_STEP = 'taking the new prices';
