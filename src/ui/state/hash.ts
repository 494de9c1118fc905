import type { FigureId } from '../../model/explain/explained.ts';

const FIGURE = '#figure=';
const HELP = '#help';

/** The figure that the end of an address points at. */
export function figureIn(hash: string): FigureId | undefined {
  if (!hash.startsWith(FIGURE) || hash === FIGURE) return undefined;
  try {
    return decodeURIComponent(hash.slice(FIGURE.length));
  } catch {
    return undefined;
  }
}

/** The end of the address for a figure; the slashes of a figure stay readable. */
export function hashOf(figure: FigureId | undefined): string {
  return figure === undefined ? '' : FIGURE + encodeURIComponent(figure).replaceAll('%2F', '/');
}

/** The topic of the help that the end of an address points at; '' for its contents. */
export function helpIn(hash: string): string | undefined {
  return /^#help(?:=([\p{L}\p{N}/-]*))?$/u.exec(hash)?.slice(1).join('');
}

/** The end of the address for a topic of the help. */
export function helpHash(topic: string): string {
  return topic === '' ? HELP : `${HELP}=${topic}`;
}
