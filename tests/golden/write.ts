import { writeFileSync } from 'node:fs';
import { EXAMPLES, goldenFile, PERSONAS, summaryOf } from './summaries.ts';

// Run with `npx tsx tests/golden/write.ts`, then read the differences as a reviewer would.
for (const example of [...EXAMPLES, ...PERSONAS]) writeFileSync(goldenFile(example), summaryOf(example));
