import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fuzz } from './fuzz/many.ts';
import { outcomeOf } from './fuzz/outcome.ts';

// Every file that ever broke the reading; `npm run fuzz` puts such files here.
const crashes = new URL('crashes/', import.meta.url);
const files = existsSync(crashes) ? readdirSync(crashes) : [];

it('reads files that broke it once', async () => {
  for (const file of files)
    expect([
      file,
      (await outcomeOf(new Uint8Array(readFileSync(new URL(file, crashes))), file)).wrong,
    ]).toEqual([file, []]);
});

it('neither breaks nor says nothing, whatever is spoilt in a file', async () => {
  const { reached, found } = await fuzz(300, 5);
  expect(found.map(({ run, wrong }) => [run, wrong])).toEqual([]);
  // A test that never came past the archive would prove little.
  expect(reached.xml.estate + reached.text.estate).toBeGreaterThan(100);
  expect(reached.xml.parts).toBeGreaterThan(20);
  expect(reached.bytes.file).toBeGreaterThan(20);
});
