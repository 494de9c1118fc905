import { describe, expect, it } from 'vitest';
import { decimalText, marksOf, shifted } from './decimalText.ts';

const english = marksOf('en-GB');
const german = marksOf('de-DE');
const swiss = marksOf('de-CH');
const french = marksOf('fr-FR');

describe('reading a typed number', () => {
  it.each([
    ['1,234.56', '1234.56'],
    ['1.234,56', '1234.56'],
    ['1 234,56', '1234.56'],
    ['1\u202f234,56', '1234.56'],
    ['1’234.56', '1234.56'],
    ["1'234.56", '1234.56'],
    ['1,234,567', '1234567'],
    ['1.234.567', '1234567'],
    ['1.234.567,8', '1234567.8'],
    ['1,234,567.8', '1234567.8'],
    ['12', '12'],
    ['007', '7'],
    ['0', '0'],
    ['-0,5', '-0.5'],
    ['−12', '-12'],
    ['+3', '3'],
    ['.5', '0.5'],
    [',5', '0.5'],
    ['5.', '5'],
    ['１２３', '123'],
    ['  42 ', '42'],
    ['12,5', '12.5'],
    ['12.5', '12.5'],
    ['1234,567', '1234.567'],
  ])('%s is %s whatever the locale', (typed, meant) => {
    for (const marks of [english, german, swiss, french]) expect(decimalText(typed, marks)).toBe(meant);
  });

  it.each([
    ['1.234', '1.234', '1234'],
    ['1,234', '1234', '1.234'],
    ['-1,000', '-1000', '-1.000'],
  ])('%s is read by the marks of the locale', (typed, inEnglish, inGerman) => {
    expect(decimalText(typed, english)).toBe(inEnglish);
    expect(decimalText(typed, german)).toBe(inGerman);
  });

  it.each([
    '',
    '-',
    '.',
    'abc',
    '12 hosts',
    '1e5',
    '1,2,3',
    '1.23.4',
    '1,23,456.7',
    '1,234.5,6',
    '--1',
    '1.2,3.4',
  ])('“%s” is no number', (typed) => {
    expect(decimalText(typed, english)).toBeUndefined();
    expect(decimalText(typed, german)).toBeUndefined();
  });
});

describe('moving the decimal point', () => {
  it.each([
    ['0.05', 2, '5'],
    ['0.6', 2, '60'],
    ['1', 2, '100'],
    ['0.125', 2, '12.5'],
    ['-0.41', 2, '-41'],
    ['0', 2, '0'],
    ['5', -2, '0.05'],
    ['60', -2, '0.6'],
    ['100', -2, '1'],
    ['12.5', -2, '0.125'],
    ['-3', -2, '-0.03'],
    ['0', -2, '0'],
    ['1234', -2, '12.34'],
  ])('%s by %i is %s', (text, places, result) => {
    expect(shifted(text, places)).toBe(result);
  });
});
