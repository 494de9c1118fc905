import type { Draw } from '../change/cells.ts';

/** What breaks readers: limits of numbers, names of the language, pieces of the notations themselves. */
const TOKENS = [
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '</row>',
  '<row>',
  '<row r="0">',
  '<row r="999999999999">',
  '<c r="ZZZ1" t="s"><v>0</v></c>',
  '<c t="s"><v>999999999</v></c>',
  '<c t="s"><v>-1</v></c>',
  '<c t="e"><v>#REF!</v></c>',
  '<c t="b"><v>2</v></c>',
  '<f>SUM(A1:A9)</f>',
  '&lt;',
  '&#0;',
  '&#x110000;',
  '&unknown;',
  '__proto__',
  'constructor',
  'toString',
  '=1+1',
  '"',
  '""',
  "'",
  ';',
  ',',
  '\t',
  '\r\n',
  '\n',
  '\0',
  '\uFEFF',
  '\u202E',
  '\uD800',
  'NaN',
  'Infinity',
  '-0',
  '1e308',
  '1e999',
  '0x10',
  '9007199254740993',
  '1.234.567,8',
  '１２',
  ' ',
  'A'.repeat(5000),
] as const;

/** A text with one to four changes: pieces of it lost, repeated, exchanged or moved, and tokens put in. */
export function spoiltText(text: string, draw: Draw): string {
  let spoilt = text;
  for (let left = 1 + draw(4); left > 0; left--) spoilt = spoiltOnce(spoilt, draw);
  return spoilt;
}

function spoiltOnce(text: string, draw: Draw): string {
  const from = draw(text.length + 1);
  const until = Math.min(text.length, from + draw(draw(8) === 0 ? 2000 : 12));
  const [before, within, after] = [text.slice(0, from), text.slice(from, until), text.slice(until)];
  switch (draw(7)) {
    case 0:
      return before + after;
    case 1:
      return before + within.repeat(2 + draw(3)) + after;
    case 2:
      return before + token(draw) + within + after;
    case 3:
      return before + token(draw) + after;
    case 4:
      return before + Array.from(within).reverse().join('') + after;
    case 5: {
      const to = draw(text.length);
      return text.slice(0, to) + within + text.slice(to);
    }
    default:
      return before + String.fromCharCode(draw(0x2100)) + text.slice(from + 1);
  }
}

function token(draw: Draw): string {
  return TOKENS[draw(TOKENS.length)] ?? '';
}

/** Bytes of which some are others, lost, or there twice. */
export function spoiltBytes(bytes: Uint8Array, draw: Draw): Uint8Array<ArrayBuffer> {
  const from = draw(bytes.length + 1);
  const until = Math.min(bytes.length, from + draw(64));
  switch (draw(4)) {
    case 0:
      return new Uint8Array(bytes.subarray(0, from));
    case 1:
      return joined(bytes.subarray(0, from), bytes.subarray(until));
    case 2:
      return joined(bytes.subarray(0, until), bytes.subarray(from));
    default: {
      const spoilt = new Uint8Array(bytes);
      for (let left = 1 + draw(8); left > 0; left--) spoilt[draw(spoilt.length)] = draw(256);
      return spoilt;
    }
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
