import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { linkOf, unpacked } from '../../src/saved/link.ts';
import { openScenario } from '../../src/saved/open.ts';
import { packedIn } from '../../src/saved/packedIn.ts';
import { small } from '../small/scenario.ts';

const folder = new URL('../../examples/', import.meta.url);
const examples = ['.', 'personas'].flatMap((inner) =>
  readdirSync(new URL(`${inner}/`, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${inner}/${name}`),
);

async function opened(address: string): Promise<Scenario | undefined> {
  const bytes = await unpacked(packedIn(address) ?? '');
  return bytes && openScenario(bytes).scenario;
}

/** Words that no packing makes shorter. */
const noise = (length: number): string => {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(0x4e00 + (state % 20_000));
  }).join('');
};

describe('a link', () => {
  it.each(examples)('holds all of examples/%s, in letters that an address may have', async (name) => {
    const { scenario } = openScenario(readFileSync(new URL(name, folder)));
    const link = scenario && (await linkOf(scenario));
    expect(link?.leftOut).toBe('nothing');
    expect(link?.hash).toMatch(/^#scenario=[\w-]+$/);
    expect(await opened(`https://phasein.example/a?b=c${link?.hash ?? ''}`)).toEqual(scenario);
  });

  it('leaves out notes before it is too long, and is none where that does not help', async () => {
    const notes = { horizon: { text: noise(9_000) } };
    const noted = await linkOf({ ...small(), notes });
    expect(noted?.leftOut).toBe('notes');
    expect(await opened(noted?.hash ?? '')).toEqual(small());
    expect(await linkOf({ ...small(), name: noise(9_000) })).toBeUndefined();
    expect(await linkOf({ ...small(), name: noise(9_000), notes })).toBeUndefined();
  });

  it('that is cut off, spoilt or made to burst gives nothing', async () => {
    const { hash = '' } = (await linkOf(small())) ?? {};
    const packed = packedIn(hash) ?? '';
    expect(await unpacked(packed)).toBeDefined();
    expect(await unpacked(packed.slice(0, -20))).toBeUndefined();
    expect(await unpacked('no base64: !')).toBeUndefined();
    expect(await unpacked('')).toBeUndefined();
    const bomb = deflateRawSync(Buffer.alloc(40_000_000)).toString('base64url');
    expect(await unpacked(bomb)).toBeUndefined();
  });

  it('is looked for at the end of an address alone', () => {
    expect(packedIn('https://phasein.example/')).toBeUndefined();
    expect(packedIn('examples/skeleton.json')).toBeUndefined();
    expect(packedIn('#scenario=abc')).toBe('abc');
  });
});
