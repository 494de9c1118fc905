import { slugOf } from './slug.ts';

/** A piece of a line: plain, emphasised, or an address or a command. Where a link leads to is left out: it is no page here. */
export interface Piece {
  readonly kind: 'text' | 'strong' | 'code';
  readonly text: string;
}

type Line = readonly Piece[];

/** One block of a page as the documents of this project are written. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly line: Line; readonly slug: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'bullets' | 'steps'; readonly items: readonly Line[] }
  | { readonly kind: 'code'; readonly text: string };

/** Reads a document: headings, paragraphs, lists of one level and fenced code, as this project's documents have them. */
export function readMarkdown(text: string): Block[] {
  const [prose, ...fenced] = text.replaceAll(/<a id=[^>]*><\/a>/g, '').split(/^```.*\n/m);
  return [prose ?? '', ...fenced].flatMap((part, at) =>
    at % 2 === 1 ? [{ kind: 'code' as const, text: part.trimEnd() }] : proseOf(part),
  );
}

function proseOf(text: string): Block[] {
  return text
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(blockOf);
}

function blockOf(text: string): Block {
  const heading = /^(#+) (.*)$/.exec(text);
  if (heading) {
    const [, marks = '', title = ''] = heading;
    return { kind: 'heading', level: marks.length, line: piecesOf(title), slug: slugOf(title) };
  }
  if (text.startsWith('- ')) return { kind: 'bullets', items: itemsOf(text, /^- /m) };
  if (text.startsWith('1. ')) return { kind: 'steps', items: itemsOf(text, /^\d+\. /m) };
  return { kind: 'paragraph', line: piecesOf(text) };
}

function itemsOf(text: string, mark: RegExp): Line[] {
  return text.split(mark).slice(1).map(piecesOf);
}

function piecesOf(text: string): Line {
  const line = text.replaceAll(/\s*\n\s*/g, ' ').trim();
  const plain = line.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1');
  return plain
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece.startsWith('**')) return { kind: 'strong', text: piece.slice(2, -2) };
      if (piece.startsWith('`')) return { kind: 'code', text: piece.slice(1, -1) };
      return { kind: 'text', text: piece };
    });
}

/** The plain text of a line. */
export function textOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}
