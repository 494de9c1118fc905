import { problem, type Problem } from '../model/scenario/problem.ts';

/** The text of a file, or why it has none. */
export type FileText = { readonly text: string } | { readonly problem: Problem };

/** Decodes what was opened: UTF-8, or UTF-16 where its mark says so; the mark itself is not part of the text. */
export function textOf(file: string | Uint8Array): FileText {
  if (typeof file === 'string') return { text: file.startsWith('\uFEFF') ? file.slice(1) : file };
  const encoding =
    file[0] === 0xff && file[1] === 0xfe
      ? 'utf-16le'
      : file[0] === 0xfe && file[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(file);
    return text.includes('\0') ? { problem: problem('', 'binary-file', {}) } : { text };
  } catch {
    return { problem: problem('', 'binary-file', {}) };
  }
}
