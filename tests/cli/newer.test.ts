import { expect, it } from 'vitest';
import { example, phasein } from './fakeIo.ts';

const newer = (...changes: readonly (readonly [string, string])[]): Record<string, string> => ({
  'new.json': example('skeleton', ['"version": 1', '"version": 2'], ...changes),
});
const sentence = 'new.json: version: The file was written by a newer version (format 2, known here: 1).';

it('estimates what it knows of a file of a newer version, and says what it does not', async () => {
  const { out, err, code } = await phasein(
    ['estimate', 'new.json'],
    newer(['"currency":', '"risks": [], "currency":']),
  );
  expect(code).toBe(1);
  expect(err).toContain(sentence);
  expect(err).toContain('new.json: risks: ');
  const figures = (text: string): string | undefined =>
    text.split('Hosts and VMs on each side')[1]?.split('Which')[0];
  expect(figures(out)).toBe(figures((await phasein(['estimate', 'skeleton.json'])).out));
  expect(out).toContain('Open: 2 problems');
});

it('says where a file of a newer version cannot be read', async () => {
  const { out, err, code } = await phasein(['estimate', 'new.json'], newer(['"start": "', '"start": "in ']));
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(sentence);
  expect(err).toContain('new.json: start: ');
});

it('never puts an inventory into it', async () => {
  const { err, code, written } = await phasein(
    ['import', 'made.xlsx', '--into', 'new.json', '-o', 'out.json'],
    { ...newer(), 'made.xlsx': new Uint8Array() },
  );
  expect({ code, written }).toEqual({ code: 2, written: {} });
  expect(err).not.toBe('');
});

it('is not written over by its own copy', async () => {
  const files = newer(['"currency":', '"risks": [], "currency":']);
  const over = await phasein(['prices', 'new.json', '-o', 'new.json', '--force'], files);
  expect({ code: over.code, written: over.written }).toEqual({ code: 2, written: {} });
  expect(over.err).toContain('new.json: would lose what cannot be read; name another file with -o');
  expect((await phasein(['prices', 'new.json', '-o', 'copy.json'], files)).written['copy.json']).toContain(
    '"version": 1',
  );
});
