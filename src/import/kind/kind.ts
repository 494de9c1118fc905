import type { ForeignKind } from '../problem.ts';
import { unreadable } from '../unreadable.ts';
import { checkCompound } from './compound.ts';

/** What a file is by its first bytes, as far as it may hold an inventory. */
export type FileKind = 'archive' | 'json' | 'text';

/** Says what a file is; whatever can hold no inventory is refused with what to do about it. */
export async function kindOf(file: Blob): Promise<FileKind> {
  if (file.size === 0) throw unreadable('empty-file', {});
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const begins = (mark: Mark): boolean => mark.every((byte, at) => head[at] === byte);
  if (begins(COMPOUND)) await checkCompound(file);
  const foreign = FOREIGN.find(([, marks]) => marks.some(begins));
  if (foreign) throw unreadable('foreign-file', { kind: foreign[0] });
  return ARCHIVES.some(begins) ? 'archive' : textKindOf(head);
}

/** Whether a text is data of a program, or what has no columns. Zeros are those of UTF-16. */
function textKindOf(head: Uint8Array): FileKind {
  const text = new TextDecoder('windows-1252')
    .decode(head.filter((byte) => byte !== 0 && byte < 0x80))
    .trimStart();
  if (text === '') throw unreadable('empty-file', {});
  if (text.startsWith('{\\rtf')) throw unreadable('foreign-file', { kind: 'document' });
  if (/^<(?:!doctype|\?xml|html|table|body|head|meta)/i.test(text))
    throw unreadable('foreign-file', { kind: 'page' });
  return /^(?:\{|\[\s*[[{"\]])/.test(text) ? 'json' : 'text';
}

type Mark = readonly number[];

const HEAD = 4096;
const ARCHIVES: readonly Mark[] = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
];
/** Files of old spreadsheets and, since they are wrapped in the same way, of those with a password or a label. */
const COMPOUND: Mark = [0xd0, 0xcf, 0x11, 0xe0];

const FOREIGN: readonly (readonly [ForeignKind, readonly Mark[]])[] = [
  ['pdf', [ascii('%PDF-')]],
  [
    'image',
    [
      [0x89, ...ascii('PNG')],
      [0xff, 0xd8, 0xff],
      ascii('GIF8'),
      ascii('RIFF'),
      ascii('II*\0'),
      ascii('MM\0*'),
    ],
  ],
  ['gzip', [[0x1f, 0x8b]]],
  [
    'packed',
    [
      [...ascii('7z'), 0xbc, 0xaf],
      ascii('Rar!'),
      [0xfd, ...ascii('7zXZ')],
      ascii('BZh'),
      [0x28, 0xb5, 0x2f, 0xfd],
    ],
  ],
];

function ascii(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}
