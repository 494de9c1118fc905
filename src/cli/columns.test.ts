import { expect, it } from 'vitest';
import { columnsText } from './columns.ts';

it('sets names to the left and numbers to the right', () => {
  const rows = [
    { heading: 'a', cells: ['1,000.00'] },
    { heading: 'longer', cells: ['2.00'] },
  ];
  expect(columnsText({ title: 'Title', columns: ['Name', 'Total'], rows })).toBe(
    ['Title', '  Name       Total', '  a       1,000.00', '  longer      2.00'].join('\n'),
  );
});

it('gives wide letters two places and accents none', () => {
  const rows = [
    { heading: '東京', cells: ['1'] },
    { heading: 'e\u0301e', cells: ['2'] },
  ];
  expect(
    columnsText({ title: 'T', columns: ['N', 'n'], rows })
      .split('\n')
      .slice(2),
  ).toEqual(['  東京  1', '  e\u0301e    2']);
});
