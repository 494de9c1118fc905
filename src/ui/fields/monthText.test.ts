import { expect, it } from 'vitest';
import { readMonth, shownMonth } from './monthText.ts';

it.each([
  ['2028-04', '2028-04'],
  ['2028-4', '2028-04'],
  ['4/2028', '2028-04'],
  ['04.2028', '2028-04'],
  [' April 2028 ', '2028-04'],
  ['apr 2028', '2028-04'],
  ['Apr. 2028', '2028-04'],
  ['September, 2027', '2027-09'],
])('%s is the month %s', (typed, month) => {
  expect(readMonth(typed, 'en-GB')).toBe(month);
});

it.each(['', '2028', '13/2028', '2028-00', 'Ju 2028', 'Jua 2028', 'March', '2028-04-01'])(
  '“%s” is no month',
  (typed) => {
    expect(readMonth(typed, 'en-GB')).toBeUndefined();
  },
);

it('knows the names of the locale, and English ones beside them', () => {
  expect(readMonth('März 2028', 'de-DE')).toBe('2028-03');
  expect(readMonth('October 2028', 'de-DE')).toBe('2028-10');
});

it('reads again what it shows', () => {
  for (const locale of ['en-GB', 'de-DE', 'fr-FR'])
    for (let month = 1; month <= 12; month++) {
      const text = `2028-${String(month).padStart(2, '0')}`;
      expect(readMonth(shownMonth(text, locale), locale)).toBe(text);
    }
});
