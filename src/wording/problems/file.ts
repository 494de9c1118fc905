import type { FileData } from '../../model/scenario/problem.ts';

/** Sentences about files that are no scenario, or not one of this version. */
export const FILE_SENTENCES: { readonly [Code in keyof FileData]: (data: FileData[Code]) => string } = {
  'empty-file': () => 'The file is empty. Open another copy of it.',
  'binary-file': () =>
    'The file holds no text. A scenario is a text file in JSON; an inventory is a workbook (.xlsx).',
  'truncated-file': () =>
    'The file ends too early: it was saved or copied only in part. Open another copy of it.',
  'not-json': () => 'The file is no JSON. A scenario is saved as JSON by the page and by the command line.',
  'foreign-file': () => 'The file is JSON, but no scenario: it lacks "format": "phasein".',
  'unknown-version': ({ given }) => `The file states version “${given}”, which never existed.`,
  'newer-version': ({ version, known }) =>
    `The file was written by a newer version (format ${version}, known here: ${known}). It is left as it is, and what this version does not know of it does not count; update to open it whole.`,
};
