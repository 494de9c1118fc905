import { describe, expect, it } from 'vitest';
import { getAt, setAt } from '../../model/scenario/paths.ts';
import { EXAMPLE } from '../state/example.ts';
import { formOf, readingOf, shownText, type Form } from './reading.ts';

const read = (path: string, form: Form, text: string, locale = 'en-GB'): unknown => {
  const reading = readingOf(EXAMPLE, { path, form, locale }, text);
  return 'after' in reading ? getAt(reading.after, path) : reading.problem.code;
};

describe('what a typed text makes of the scenario', () => {
  it.each([
    ['clusters/main/hosts/h1/count', 'number', '12', 12],
    ['clusters/main/hosts/h1/count', 'number', '1,200', 1200],
    ['clusters/main/hosts/h1/count', 'number', '12.5', 'not-count'],
    ['clusters/main/hosts/h1/count', 'number', 'many', 'not-count'],
    ['clusters/main/hosts/h1/count', 'number', ' ', 'missing'],
    ['clusters/main/hosts/h1/sockets', 'number', '0', 'too-small'],
    ['holdings/vvf-2025/price', 'number', '1.234,56', '1234.56'],
    ['holdings/vvf-2025/price', 'number', '-3', 'not-amount'],
    ['holdings/vvf-2025/end', 'month', '4/2029', '2029-04'],
    ['holdings/vvf-2025/end', 'month', 'soon', 'not-month'],
    ['finance/rate', 'percent', '7,5', '0.075'],
    ['finance/rate', 'percent', '7.5 %', '0.075'],
    ['finance/rate', 'percent', '', undefined],
    ['futures/move/waves/all/share', 'percent', '150', 'not-share'],
    ['clusters/main/usedShare', 'percent', '55', '0.55'],
    ['name', 'text', 'Ours', 'Ours'],
  ] as const)('%s typed as %s: “%s” is %s', (path, form, text, expected) => {
    expect(read(path, form, text)).toBe(expected);
  });

  it('reads one mark by the locale', () => {
    expect(read('holdings/vvf-2025/price', 'number', '1.234', 'de-DE')).toBe('1234');
    expect(read('holdings/vvf-2025/price', 'number', '1.234', 'en-GB')).toBe('1.234');
  });

  it('gives the very same scenario back when the value is the same', () => {
    const reading = readingOf(EXAMPLE, { path: 'finance/rate', form: 'percent', locale: 'en-GB' }, '5');
    expect('after' in reading && reading.after).toBe(EXAMPLE);
  });

  it('removes an input that is cleared, together with the record that only held it', () => {
    const reading = readingOf(EXAMPLE, { path: 'finance/rate', form: 'percent', locale: 'en-GB' }, '');
    expect('after' in reading && Object.hasOwn(reading.after, 'finance')).toBe(false);
  });
});

describe('what a field shows', () => {
  it.each([
    ['number', '1234.5', 'en-GB', '1,234.5'],
    ['number', '1234.5', 'de-DE', '1.234,5'],
    ['number', 12, 'en-GB', '12'],
    ['number', '0.1234567891', 'en-GB', '0.1234567891'],
    ['number', '9007199254740993', 'en-GB', '9,007,199,254,740,993'],
    ['percent', '0.05', 'en-GB', '5'],
    ['percent', '0.125', 'de-DE', '12,5'],
    ['month', '2028-04', 'en-GB', 'Apr 2028'],
    ['text', 'Ours', 'en-GB', 'Ours'],
    ['number', undefined, 'en-GB', ''],
  ] as const)('as %s %s in %s: “%s”', (form, value, locale, expected) => {
    expect(shownText({ path: '', form, locale }, value)).toBe(expected);
  });

  it('reads again what it shows', () => {
    for (const locale of ['en-GB', 'de-DE', 'fr-FR', 'de-CH']) {
      const spot = { path: 'holdings/vvf-2025/price', form: 'number', locale } as const;
      const text = shownText(spot, '1234567.5');
      const reading = readingOf(EXAMPLE, spot, text);
      expect('after' in reading && reading.after).toEqual(
        setAt(EXAMPLE, 'holdings/vvf-2025/price', '1234567.5'),
      );
    }
  });
});

describe('how a field is typed', () => {
  it.each([
    ['holdings/vvf-2025/end', false, 'month'],
    ['name', false, 'text'],
    ['finance/rate', true, 'percent'],
    ['clusters/main/hosts/h1/count', false, 'number'],
  ] as const)('%s', (path, isPercent, form) => {
    expect(formOf(path, isPercent)).toBe(form);
  });

  it('throws where no scenario has a field', () => {
    expect(() => formOf('clusters/main/colour', false)).toThrow(RangeError);
  });
});
