import { expect, it } from 'vitest';
import { escaped, markdownTable } from './table.ts';

it('writes a table with its numbers to the right', () => {
  const table = { title: 't', columns: ['Future', 'Total'], rows: [{ heading: 'a|b', cells: ['1.00'] }] };
  expect(markdownTable(table)).toBe('| Future | Total |\n| --- | ---: |\n| a\\|b | 1.00 |');
});

it('takes names for what they are', () => {
  expect(escaped('*bold* _x_ `c` [l](u) <b> # h')).toBe(
    '\\*bold\\* \\_x\\_ \\`c\\` \\[l\\](u) \\<b\\> \\# h',
  );
  expect(escaped('two\n\nlines')).toBe('two lines');
});
