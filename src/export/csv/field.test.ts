import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvField, csvLine } from './field.ts';

describe('cells of a comma-separated file', () => {
  it('quotes what would end a cell', () => {
    expect(csvField('a,b')).toBe('"a,b"');
    expect(csvField('say "no"')).toBe('"say ""no"""');
    expect(csvField('two\nlines')).toBe('"two\nlines"');
    expect(csvField('plain')).toBe('plain');
    expect(csvLine(['a', 1, { number: '-2.50' }, ''])).toBe('a,1,-2.50,\r\n');
  });

  it('never lets a name run as a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '=HYPERLINK("x","y")'])
      expect(csvField(text).replace(/^"/, '')).toMatch(/^'/);
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (first, rest) => {
        expect(csvField(first + rest)).toMatch(/^"?'/);
      }),
    );
  });

  it('leaves numbers to be numbers, negative ones included', () => {
    expect(csvField(-1.5)).toBe('-1.5');
    expect(csvField({ number: '-1234.50' })).toBe('-1234.50');
  });
});
