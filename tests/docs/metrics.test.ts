import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { metricsPage } from './metricsTable.ts';

test('docs/metrics.md says what the registry says', async () => {
  const written = readFileSync(new URL('../../docs/metrics.md', import.meta.url), 'utf8');
  expect(written).toBe(await format(metricsPage(), { parser: 'markdown', printWidth: 110 }));
});
