import { expect, it } from 'vitest';
import { changeCells } from './change/silence.ts';
import { REASONS } from './change/reasons.ts';

// `npm run fuzz -- silence` changes 10,000 cells and says how many were passed over for which reason (docs/quality.md).
const RUNS = 250;

it('a cell of a column that is read and says something else changes a figure or is a problem', async () => {
  const { figures, problems, silent } = await changeCells(RUNS, 11);
  expect(silent.filter((change) => !REASONS.some(({ holds }) => holds(change)))).toEqual([]);
  expect(figures + problems + silent.length).toBe(RUNS);
  expect(figures).toBeGreaterThan(RUNS / 4);
  expect(problems).toBeGreaterThan(RUNS / 5);
});
