import { describe, expect, it } from 'vitest';
import { KNOWN_PRODUCTS } from '../../src/catalogue/products.ts';
import { phasein } from './fakeIo.ts';

const ids = KNOWN_PRODUCTS.map(({ id }) => id);

describe('products', () => {
  it('are listed with one sentence each, in words and as data', async () => {
    const { out, code } = await phasein(['products']);
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => line !== '' && !line.startsWith(' '))).toEqual(ids);
    const listed = JSON.parse((await phasein(['products', '--json'])).out) as Record<string, unknown>[];
    expect(listed.map(({ id }) => id)).toEqual(ids);
    for (const { name, sentence } of listed)
      expect(`${String(name)}. ${String(sentence)}`).toMatch(/^[A-Z].+\.$/);
  });

  it('are added to the scenario under a name, and their inputs can be set', async () => {
    const added = ['--product', 'windows-server,backup', '--set', 'products/backup/side=vmware'];
    const { out } = await phasein(['inputs', 'skeleton.json', ...added]);
    expect(out).toContain('products/windows-server/name=Windows Server\n');
    expect(out).toContain('products/backup/side=vmware\n');
    const { out: text } = await phasein(['estimate', 'skeleton.json', '--product', 'windows-server']);
    expect(text).toContain('How products are licensed');
  });

  it('that nobody knows are refused, and the nearest is named', async () => {
    const { code, err } = await phasein(['estimate', 'skeleton.json', '--product', 'windows-serve']);
    expect(code).toBe(2);
    expect(err).toContain('--product windows-serve: there is no such product; the nearest is windows-server');
  });
});
