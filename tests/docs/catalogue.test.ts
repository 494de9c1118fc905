import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { cataloguePage } from './catalogueTable.ts';

test('docs/catalogue.md says what the catalogue says', async () => {
  const written = readFileSync(new URL('../../docs/catalogue.md', import.meta.url), 'utf8');
  expect(written).toBe(await format(cataloguePage(), { parser: 'markdown', printWidth: 110 }));
});
