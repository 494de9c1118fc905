import { describe, expect, it } from 'vitest';
import { small } from '../small/scenario.ts';
import { phasein } from './fakeIo.ts';

describe('link', () => {
  it('prints a link behind the address of the page, and the scenario that a link holds', async () => {
    const made = await phasein(['link', '-', '--page', 'https://phasein.example/#help'], {
      '-': JSON.stringify(small()),
    });
    expect(made.code).toBe(0);
    expect(made.out).toMatch(/^https:\/\/phasein\.example\/#scenario=[\w-]+\n$/);
    const back = await phasein(['link', made.out.trim()]);
    expect(back.code).toBe(0);
    expect(JSON.parse(back.out)).toEqual(small());
  });

  it('says what a damaged link and a file that is no scenario are', async () => {
    const cut = await phasein(['link', '#scenario=abc']);
    expect([cut.code, cut.out]).toEqual([1, '']);
    expect(cut.err).toContain('link: The file ends too early');
    const foreign = await phasein(['link', '-'], { '-': '{}' });
    expect([foreign.code, foreign.out]).toEqual([1, '']);
    expect(foreign.err).toContain('standard input:');
  });
});
