import { expect, test, type Page } from '@playwright/test';
import { pageAddress } from './page.ts';

/** Writes every word two fifths longer and with accents, as another language might, from right to left. */
async function inAnotherLanguage(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement?.closest('svg, option') === null) texts.push(node as Text);
    for (const text of texts)
      text.data = text.data.replace(
        /\p{L}{2,}/gu,
        (word) => word + 'ȧéîöū'.repeat(word.length).slice(0, Math.ceil(word.length * 0.4)),
      );
  });
}

/** What reaches out of the page, or out of the box that it stands in and that hides what does not fit. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide > 0) found.push(`the page is ${String(wide)} px too wide`);
    for (const one of document.querySelectorAll<HTMLElement>(
      'button, label, h1, h2, h3, p, li, summary, th, td, select, input',
    )) {
      const { left, right, width } = one.getBoundingClientRect();
      if (
        width === 0 ||
        one.closest('.scroll, .for-ears, .skip, [hidden], svg, .awaited, .tab-strip') !== null
      )
        continue;
      const name = `${one.tagName} “${one.textContent.slice(0, 60)}”`;
      if (left < -1 || right > window.innerWidth + 1)
        found.push(`${name} reaches from ${left.toFixed(0)} to ${right.toFixed(0)}`);
      const isCut = getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
      if (isCut && !(one instanceof HTMLInputElement)) found.push(`${name} is cut off`);
    }
    return found;
  });
}

for (const width of [360, 768, 1280, 1920])
  test(`longer words from right to left fit at ${String(width)} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(pageAddress());
    await page.getByText('What matters most here').scrollIntoViewIfNeeded();
    await expect(page.locator('section.levers').getByRole('slider')).toHaveCount(5);
    await inAnotherLanguage(page);
    expect(await cutOff(page)).toEqual([]);
    await page.locator('[data-pane]').evaluate((bench) => {
      bench.setAttribute('data-pane', 'inputs');
    });
    expect(await cutOff(page)).toEqual([]);
  });
