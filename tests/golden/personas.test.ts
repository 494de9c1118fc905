import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { goldenFile, PERSONAS, summaryOf } from './summaries.ts';

it.each(PERSONAS)('the summary of %s is the one that was reviewed', (persona) => {
  expect(summaryOf(persona)).toBe(readFileSync(goldenFile(persona), 'utf8'));
});
