import { LIMITS } from '../limits.ts';
import { unreadable } from '../unreadable.ts';

/** What is heard of a text of records: each cell, then the end of its record with the number of its cells. */
export interface Hear {
  readonly cell: (text: string, column: number) => void;
  readonly record: (cells: number) => void;
}

/** Whether the open cell has begun, is bare, stands in quotes, or has just seen a quote that may end it. */
type State = 'start' | 'bare' | 'quoted' | 'closing';

const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;

/** Takes records out of pieces of text (RFC 4180): quotes, doubled within, may hold separators and line breaks. */
export class Records {
  private state: State = 'start';
  /** What earlier pieces held of the open cell. */
  private value = '';
  private column = 0;
  private isAfterReturn = false;
  private readonly separator: number;

  constructor(
    separator: string,
    private readonly hear: Hear,
  ) {
    this.separator = separator.charCodeAt(0);
  }

  /** Reads on. */
  push(piece: string): void {
    // Where that part of the open cell begins which stands in this piece.
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (this.state === 'quoted') {
        if (code !== QUOTE) {
          const quote = piece.indexOf('"', at);
          if (quote < 0) break;
          at = quote;
        }
        this.take(piece.slice(from, at));
        this.state = 'closing';
        from = at + 1;
      } else if (this.state === 'closing' && code === QUOTE) {
        // The second of two: it stands for itself.
        this.state = 'quoted';
        from = at;
      } else if (this.state === 'start' && code === QUOTE) {
        this.state = 'quoted';
        this.isAfterReturn = false;
        from = at + 1;
      } else if (code === this.separator || code === LINE_FEED || code === RETURN) {
        this.end(code, piece.slice(from, at));
        from = at + 1;
      } else if (this.state !== 'bare') {
        this.state = 'bare';
        this.isAfterReturn = false;
        from = at;
      }
    }
    this.take(piece.slice(from));
  }

  /** Ends the last record, which need not end with its line. */
  close(): void {
    if (this.state === 'quoted') throw unreadable('open-quote', {});
    if (this.state !== 'start' || this.column > 0) this.endRecord('');
  }

  private end(code: number, rest: string): void {
    if (code === LINE_FEED && this.isAfterReturn) this.isAfterReturn = false;
    else if (code === this.separator) {
      this.isAfterReturn = false;
      this.endCell(rest);
    } else {
      this.endRecord(rest);
      this.isAfterReturn = code === RETURN;
    }
  }

  private endRecord(rest: string): void {
    this.endCell(rest);
    const cells = this.column;
    this.column = 0;
    this.hear.record(cells);
  }

  private endCell(rest: string): void {
    this.hear.cell(this.value + rest, this.column);
    this.value = '';
    this.state = 'start';
    this.column++;
    if (this.column > LIMITS.columns)
      throw unreadable('too-large', { part: 'columns', most: LIMITS.columns });
  }

  private take(part: string): void {
    this.value += part;
    // No text of an inventory is that long: a quote was opened and never closed.
    if (this.value.length > LIMITS.token) throw unreadable('open-quote', {});
  }
}
