import type { FigureId } from '../model/explain/explained.ts';

// Private-use characters stand around a figure inside a sentence, so that one sentence serves the page, where its
// numbers open, and the terminal, where they are plain.
const OPEN = '\uE000';
const BETWEEN = '\uE001';
const CLOSE = '\uE002';
const LINK = /\uE000([^\uE001]*)\uE001([^\uE002]*)\uE002/g;

/** A piece of a sentence; one with a figure can be opened. */
export interface SentencePart {
  readonly text: string;
  readonly figure: FigureId | undefined;
}

/** A number in a sentence together with the figure it shows. */
export function linked(figure: FigureId, text: string): string {
  return `${OPEN}${figure}${BETWEEN}${text}${CLOSE}`;
}

/** The sentence without its links. */
export function unlinked(sentence: string): string {
  return sentence.replaceAll(LINK, '$2');
}

/** The sentence in pieces, in order. */
export function partsOf(sentence: string): SentencePart[] {
  return sentence
    .split(/(\uE000[^\uE002]*\uE002)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [, figure, text = piece] = new RegExp(LINK.source).exec(piece) ?? [];
      return { text, figure };
    });
}
