import type { FileData, ForeignKind } from '../../../import/problem.ts';
import { numbersIn } from '../../numbers.ts';
import { list } from '../../speech.ts';

const FOREIGN: Readonly<Record<ForeignKind, string>> = {
  pdf: 'The file is a PDF, whose figures cannot be read reliably. Export the inventory itself, as a workbook (.xlsx) or a text (.csv).',
  image: 'The file is a picture. Export the inventory itself, as a workbook (.xlsx) or a text (.csv).',
  gzip: 'The file is packed with gzip. Unpack it and choose what is inside; a usage file of VCF Operations is meant for Broadcom and cannot be read.',
  packed:
    'The file is packed in a way that is not read. Unpack it and choose what is inside, or pack it as .zip.',
  page: 'The file is a web page or XML, whatever its name says. Open it in a spreadsheet and save it as .xlsx.',
  document:
    'The file is a text document. Export the inventory itself, as a workbook (.xlsx) or a text (.csv).',
  json: 'The file is JSON, but of no tool that is known: of JSON, the inventory of the migration planner of kubev2v is read. Export others as a workbook (.xlsx) or a text (.csv).',
  scenario: 'The file is a saved scenario, no inventory. Open it as a scenario.',
  'other-workbook': 'The file is a workbook of another kind (.xlsb, .ods). Save it as .xlsx.',
};

/** What to do with a table that somebody has, of whatever tool. */
const HEADINGS =
  'Give columns the headings of a tool that is read, or list hosts under Cluster, Hosts, Sockets and Cores per socket.';

/** Sentences about files that are no inventory, or cannot be read as one. */
export const FILE_SENTENCES: { readonly [Code in keyof FileData]: (data: FileData[Code]) => string } = {
  'empty-file': () => 'The file is empty. Export the inventory again.',
  'not-an-inventory': () =>
    'The file is no workbook (.xlsx), no text with columns (.csv), no JSON and no archive of these (.zip). Export the inventory as one of them; RVTools writes them with File, Export all.',
  'foreign-file': ({ kind }) => FOREIGN[kind],
  'old-workbook': () =>
    'The file is a workbook of the old kind (.xls). Open it in a spreadsheet and save it as .xlsx, or let RVTools export all to xlsx.',
  'protected-workbook': () =>
    'The file is protected by a password or a sensitivity label. Save a copy without password and with a label that does not encrypt.',
  'protected-or-old-workbook': () =>
    'The file is protected by a password or a label, or is a workbook of the old kind (.xls). Save it as .xlsx without protection.',
  'damaged-archive': () =>
    'The file is damaged, or was copied only in part. Copy it once more, or export the inventory again.',
  'damaged-xml': ({ part }) => `A part of the workbook (${part}) is damaged. Export the inventory again.`,
  'forbidden-doctype': ({ part }) =>
    `A part of the workbook (${part}) defines a document type, which no export does; it was not read.`,
  'too-large': ({ part }) =>
    `A part of the file (${part}) is larger than that of any export; it was not read.`,
  'inflates-too-much': ({ part }) =>
    `A part of the workbook (${part}) unpacks to far more than any export does; it was not read on.`,
  'unknown-format': ({ sheets }) =>
    `The workbook has no sheet of an inventory that is known. It has: ${list(sheets)}. ${HEADINGS}`,
  'unknown-columns': ({ headings }) =>
    `The text has no columns of an inventory that is known. Its first row has: ${list(headings)}. ${HEADINGS}`,
  'nothing-listed': () =>
    'There are headings, but no row below them lists a VM or a host. Export the inventory again; perhaps a filter was set, or the account may not see anything.',
  'vsan-alone': () =>
    'The text states the vSAN of clusters and no host. Choose the text with the hosts together with it.',
  'protected-archive': () => 'The archive is protected by a password. Unpack it and choose what is inside.',
  'nested-archive': ({ part }) =>
    `There is an archive in the archive (${part}); it was not opened. Unpack the outer one and choose the inner.`,
  'too-many-files': ({ most }) =>
    `These are more than ${numbersIn('en').count(most)} files; the others were not read. Choose only those of the inventory.`,
  'damaged-json': () => 'The file is JSON, but damaged or cut off. Export the inventory again.',
  'open-quote': () =>
    'A text begins with a quotation mark and does not end, so that rows cannot be told apart. Export the file again, or save it as a workbook.',
};
