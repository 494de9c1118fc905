import type { Made } from './workbook.ts';

/** How programs write the same table as a text. */
export interface TextStyle {
  readonly separator?: string;
  readonly lineEnd?: string;
  readonly encoding?:
    'utf-8' | 'utf-8 with mark' | 'utf-16le' | 'utf-16le with mark' | 'utf-16be with mark' | 'latin1';
  /** Whether every cell stands in quotes, not only those that must. */
  readonly isQuoted?: boolean;
  /** Stands before the headings, as a line of its own. */
  readonly first?: string;
  readonly hasNoLastLineEnd?: boolean;
}

/** A text file of rows, written by the book and sharing nothing with the code that reads one. */
export function textOf(rows: readonly (readonly Made[])[], style: TextStyle = {}): Blob {
  const { separator = ',', lineEnd = '\r\n', isQuoted = false, first } = style;
  const written = (cell: Made): string => {
    const text =
      cell === undefined ? '' : typeof cell === 'boolean' ? (cell ? 'True' : 'False') : String(cell);
    return isQuoted || /["\r\n]/.test(text) || text.includes(separator)
      ? `"${text.split('"').join('""')}"`
      : text;
  };
  const lines = rows.map((row) => row.map(written).join(separator));
  const all = first === undefined ? lines : [first, ...lines];
  return new Blob([
    bytesOf(all.join(lineEnd) + (style.hasNoLastLineEnd === true ? '' : lineEnd), style.encoding),
  ]);
}

function bytesOf(text: string, encoding: TextStyle['encoding'] = 'utf-8'): Uint8Array<ArrayBuffer> {
  const little = (): Buffer => Buffer.from(text, 'utf16le');
  switch (encoding) {
    case 'utf-8':
      return new Uint8Array(Buffer.from(text));
    case 'utf-8 with mark':
      return new Uint8Array(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]));
    case 'utf-16le':
      return new Uint8Array(little());
    case 'utf-16le with mark':
      return new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), little()]));
    case 'utf-16be with mark':
      return new Uint8Array(Buffer.concat([Buffer.from([0xfe, 0xff]), little().swap16()]));
    case 'latin1':
      return new Uint8Array(Buffer.from(text, 'latin1'));
  }
}
