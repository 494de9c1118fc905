import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EXAMPLES, goldenFile, summaryOf } from './summaries.ts';

it.each(EXAMPLES)('the summary of %s is the one that was reviewed', (example) => {
  expect(summaryOf(example)).toBe(readFileSync(goldenFile(example), 'utf8'));
});
