import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pageAddress } from './page.ts';

test.use({ colorScheme: 'light', viewport: { width: 1280, height: 900 } });

test('a picture is saved as it is seen, as a drawing and as an image, with its finding', async ({ page }) => {
  await page.goto(pageAddress());
  const section = page.locator('section', { has: page.locator('svg.bridge') });
  const saved = async (kind: 'SVG' | 'PNG'): Promise<{ name: string; content: Buffer }> => {
    const waiting = page.waitForEvent('download');
    await section.getByRole('button', { name: `Save as ${kind}` }).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
  };
  const drawing = await saved('SVG');
  expect(drawing.name).toBe('From-Stay-as-is-to-Move-before-the-renewal-VMware-vSphere-Fo.svg');
  const text = drawing.content.toString('utf8');
  expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(text).toContain('Move before the renewal');
  expect(text).toContain('−72,960.00');
  expect(text).toContain('outlined bars are saved');
  // It needs no page: colours are its own, and nothing refers to styles.
  expect(text).not.toMatch(/class=|var\(|currentcolor/i);
  expect(text).toMatch(/<rect[^>]*fill="rgb\(/);

  const image = await saved('PNG');
  expect(image.name).toMatch(/\.png$/);
  expect(image.content.subarray(1, 4).toString('latin1')).toBe('PNG');
  const [, width = 0] = /width="(\d+)"/.exec(text) ?? [];
  expect(image.content.readUInt32BE(16)).toBe(2 * Number(width));
});
