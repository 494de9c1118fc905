import { SOUND } from '../scenarios/sound.ts';
import { hopeless, whole, type BadInput } from './badInput.ts';

const text = JSON.stringify(SOUND);
const bytes = new TextEncoder().encode(text);
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
const zip = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 8, 8, 8, 0, 0, 0);

/** Files that are no scenario, no whole one, or not one of this version. */
export const BAD_FILES: readonly BadInput[] = [
  whole('no byte', '', 'empty-file'),
  whole('no byte, as bytes', new Uint8Array(), 'empty-file'),
  whole('blanks and line ends', ' \r\n\t', 'empty-file'),
  whole('nothing but a mark', '\uFEFF', 'empty-file'),
  whole('a picture', png, 'binary-file'),
  whole('a workbook', zip, 'binary-file'),
  whole('half a character', Uint8Array.of(0x7b, 0xc3), 'binary-file'),
  whole('cut in half', text.slice(0, text.length / 2), 'truncated-file'),
  whole('cut in half, as bytes', bytes.slice(0, bytes.length / 2), 'truncated-file'),
  whole('without its last brace', text.slice(0, -1), 'truncated-file'),
  whole('cut within a text', '{"format":"phas', 'truncated-file'),
  whole('cut after an escaped quote', '{"format":"a\\"', 'truncated-file'),
  whole('one brace', '{', 'truncated-file'),
  whole('a comma too many', '{"format":"phasein",}', 'not-json'),
  whole('a brace too many', `${text}}`, 'not-json'),
  whole('single quotes', "{'format':'phasein'}", 'not-json'),
  whole('a comment', '// mine\n{}', 'not-json'),
  whole('NaN', '{"format":"phasein","version":NaN}', 'not-json'),
  whole('a letter', 'Dear customer, your renewal is due.', 'not-json'),
  whole('a table', 'Host;Sockets;Cores\nesx1;2;32', 'not-json'),
  whole('deeper than any scenario', '['.repeat(200_000), 'truncated-file'),
  whole('a list of scenarios', `[${text}]`, 'foreign-file'),
  whole('a number', '42', 'foreign-file'),
  whole('nothing', 'null', 'foreign-file'),
  whole('a text', '"phasein"', 'foreign-file'),
  whole('another program’s file', '{"name":"phasein","version":"1.0.0","dependencies":{}}', 'foreign-file'),
  whole('a format inherited from nowhere', '{"__proto__":{"format":"phasein","version":1}}', 'foreign-file'),
  hopeless({ format: 'Phasein' }, '', 'foreign-file'),
  hopeless({ version: 2 }, 'version', 'newer-version'),
  hopeless({ version: 999, clusters: 'in a way of the future' }, 'version', 'newer-version'),
  hopeless({ version: 0 }, 'version', 'unknown-version'),
  hopeless({ version: 1.5 }, 'version', 'unknown-version'),
  hopeless({ version: '1' }, 'version', 'unknown-version'),
  hopeless({ version: undefined }, 'version', 'unknown-version'),
];
