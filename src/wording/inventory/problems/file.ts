import type { FileData } from '../../../import/problem.ts';
import { list } from '../../speech.ts';

/** Sentences about files that are no inventory, or cannot be read as one. */
export const FILE_SENTENCES: { readonly [Code in keyof FileData]: (data: FileData[Code]) => string } = {
  'empty-file': () => 'The file is empty. Export the inventory again.',
  'not-an-inventory': () =>
    'The file is neither a workbook (.xlsx) nor a text with columns (.csv). RVTools writes either with File, Export all.',
  'protected-or-old-workbook': () =>
    'The file is protected by a password or a label, or is a workbook of the old kind (.xls). Save it as .xlsx without protection.',
  'damaged-archive': () =>
    'The file is damaged, or was copied only in part. Copy it once more, or export the inventory again.',
  'damaged-xml': ({ part }) => `A part of the workbook (${part}) is damaged. Export the inventory again.`,
  'forbidden-doctype': ({ part }) =>
    `A part of the workbook (${part}) defines a document type, which no export does; it was not read.`,
  'too-large': ({ part }) =>
    `A part of the workbook (${part}) is larger than that of any export; it was not read.`,
  'inflates-too-much': ({ part }) =>
    `A part of the workbook (${part}) unpacks to far more than any export does; it was not read on.`,
  'unknown-format': ({ sheets }) =>
    `The workbook has no sheet called vInfo or vHost, so it is no RVTools export. It has: ${list(sheets)}.`,
  'unknown-columns': ({ headings }) =>
    `The text has no columns of an inventory that is known. Its first row has: ${list(headings)}.`,
  'open-quote': () =>
    'A text begins with a quotation mark and does not end, so that rows cannot be told apart. Export the file again, or save it as a workbook.',
};
