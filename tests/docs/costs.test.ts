import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { costsPage } from './costsTable.ts';

test('docs/costs.md says what the registry says', async () => {
  const written = readFileSync(new URL('../../docs/costs.md', import.meta.url), 'utf8');
  expect(written).toBe(await format(costsPage(), { parser: 'markdown', printWidth: 110 }));
});
