import { Parser } from 'saxen';
import type { Archive } from '../archive/archive.ts';
import { LIMITS } from '../limits.ts';
import { unreadable } from '../unreadable.ts';

/** The attributes of a tag that has just opened, read when they are asked for; undefined where there is no such one. */
export type Attributes = (name: string) => string | undefined;

/** What is heard of a file: names without their prefix, texts with their entities resolved. */
export interface Hear {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** Asked after each piece: whether enough was heard. */
  readonly isDone?: () => boolean;
}

/** Reads a file of an archive as XML, in pieces. A document type, a broken tag or an endless one is refused. */
export async function readXml(archive: Archive, part: string, hear: Hear): Promise<void> {
  let sinceHeard = 0;
  const parser = new Parser();
  parser
    .on('openTag', (name, attributes, decode) => {
      sinceHeard = 0;
      hear.open(local(name), (wanted) => {
        const all = attributes();
        return all !== false && Object.hasOwn(all, wanted) ? decode(all[wanted] ?? '') : undefined;
      });
    })
    .on('closeTag', (name) => {
      hear.close(local(name));
    })
    .on('text', (text, decode) => {
      hear.text(text.includes('&') ? decode(text) : text);
    })
    .on('cdata', hear.text)
    .on('attention', () => {
      throw unreadable('forbidden-doctype', { part });
    })
    .on('error', () => {
      throw unreadable('damaged-xml', { part });
    });
  for await (const piece of archive.textOf(part)) {
    sinceHeard += piece.length;
    parser.write(piece);
    if (hear.isDone?.() === true) return;
    if (sinceHeard > LIMITS.token) throw unreadable('too-large', { part, most: LIMITS.token });
  }
  parser.end();
}

function local(name: string): string {
  const at = name.indexOf(':');
  return at < 0 ? name : name.slice(at + 1);
}
