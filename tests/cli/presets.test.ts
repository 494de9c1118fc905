import { describe, expect, it } from 'vitest';
import type { ResultFile } from '../../src/export/json/result.ts';
import { PRESETS } from '../../src/edit/presets/registry.ts';
import { example, phasein } from './fakeIo.ts';

const ids = PRESETS.map(({ id }) => id);

async function futuresOf(...args: readonly string[]): Promise<(string | null)[][]> {
  const { out } = await phasein(['estimate', 'skeleton.json', ...args, '--json', '--brief']);
  return (JSON.parse(out) as ResultFile).futures.map(({ id, name, total }) => [id, name, total]);
}

describe('presets', () => {
  it('are listed with one sentence each, in words and as data', async () => {
    const { out, code } = await phasein(['presets']);
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => line !== '' && !line.startsWith(' '))).toEqual(ids);
    const listed = JSON.parse((await phasein(['presets', '--json'])).out) as Record<string, unknown>[];
    expect(listed.map(({ id }) => id)).toEqual(ids);
    expect(listed.map(({ moves }) => moves)).toEqual(PRESETS.map(({ moves }) => moves));
    for (const { name, sentence } of listed)
      expect(`${String(name)}. ${String(sentence)}`).toMatch(/^[A-Z].+\.$/);
  });

  it('stand beside the futures of the file, in the order in which they are named', async () => {
    const futures = await futuresOf('--preset', 'full-exit,stay-and-shrink', '--preset', 'stay-as-is');
    expect(futures.map(([id, name]) => [id, name])).toEqual([
      ['stay', 'Stay as is'],
      ['move', 'Move before the renewal'],
      ['full-exit', 'Full exit in 36 months'],
      ['stay-and-shrink', 'Stay and shrink'],
      ['stay-as-is', 'Stay as is (2)'],
    ]);
    // The same decisions cost the same.
    expect(futures[4]?.[2]).toBe(futures[0]?.[2]);
  });

  it('are made from the facts as they are set, and what they decide can be set too', async () => {
    const { out } = await phasein([
      'inputs',
      'skeleton.json',
      '--set',
      'futures/exit-before-renewal/overlap=2',
      '--set',
      'holdings/vvf-2025/end=2029-04',
      '--preset',
      'exit-before-renewal',
    ]);
    expect(out).toContain('futures/exit-before-renewal/waves/all/to=2029-04\n');
    expect(out).toContain('futures/exit-before-renewal/overlap=2\n');
  });

  it('move to the platform that is named', async () => {
    const two = example('skeleton', [
      '"platforms": [',
      '"platforms": [{ "id": "other", "offer": "pve-basic" }, ',
    ]);
    const args = ['inputs', 'two.json', '--preset', 'full-exit', '--platform', 'pve'];
    expect((await phasein(args, { 'two.json': two })).out).toContain('full-exit/waves/all/platform=pve\n');
    expect((await phasein(args.slice(0, 4), { 'two.json': two })).out).toContain('platform=other\n');
  });

  it('say where a scenario has no room for them, and the rest is still answered', async () => {
    const bare = example('skeleton', [
      '"platforms": [{ "id": "pve", "name": "Proxmox VE", "offer": "pve-basic" }]',
      '"platforms": []',
    ]);
    const { code, out, err } = await phasein(
      ['compare', 'bare.json', '--preset', 'full-exit,stay-and-shrink'],
      {
        'bare.json': bare,
      },
    );
    expect(code).toBe(1);
    expect(err).toContain('bare.json: platforms: preset full-exit does not apply: no platform is entered');
    expect(out).toContain('Stay and shrink');
    expect(out).not.toContain('Full exit');
  });

  it('that do not exist are wrong usage', async () => {
    const { code, out, err } = await phasein(['estimate', 'skeleton.json', '--preset', 'full-exi']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('--preset full-exi: there is no such preset; the nearest is full-exit');
  });
});
