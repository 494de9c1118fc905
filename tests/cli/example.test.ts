import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PERSONAS as FILES } from '../personas/personas.ts';
import { phasein } from './fakeIo.ts';

describe('example', () => {
  it('lists every persona with a sentence', async () => {
    const { out, code } = await phasein(['example']);
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines.filter((line) => !line.startsWith(' ')).sort()).toEqual([...FILES].sort());
    for (const line of lines.filter((each) => each.startsWith(' '))) expect(line).toMatch(/^ {2}[A-Z].+\.$/);
  });

  it.each(FILES)('prints %s, whose futures can be compared', async (name) => {
    const { out, code } = await phasein(['example', name]);
    const file = readFileSync(new URL(`../../examples/personas/${name}.json`, import.meta.url), 'utf8');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(JSON.parse(file));
    expect((await phasein(['compare', '-'], { '-': out })).code).toBe(0);
  });

  it('that does not exist is wrong usage', async () => {
    const { out, err, code } = await phasein(['example', 'collage']);
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toContain('example collage: there is no such example; the nearest is college');
  });
});
