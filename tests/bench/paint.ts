import type { Page } from 'playwright';
import { inBuiltPage } from './parts/builtPage.ts';
import { type Seen, watchHeadline } from './parts/watch.ts';

// From a keystroke's own timestamp to the frame that shows its headline, in the built page (docs/quality.md).
const FIELDS = 10;
const KEYS_PER_FIELD = 20;
const PAUSE = 1000 / 8;
const PERSONAS = ['Mid-size company', 'Giant, list prices'];
const CANDIDATES = [
  'clusters/*/hosts/*/count',
  'clusters/*/hosts/*/coresPerSocket',
  'clusters/*/hosts/*/sockets',
  'clusters/*/guests/*/vms',
  'clusters/*/guests/*/growth',
  'holdings/*/quantity',
  'holdings/*/price',
  'holdings/*/total',
  'holdings/*/next/price',
  'holdings/*/next/uplift',
  'costs/*/amount',
  'purchase/price',
  'finance/rate',
];

await inBuiltPage(async (browser, url) => {
  for (const persona of PERSONAS) {
    for (const slower of [1, 4]) {
      const page = await browser.newPage({ viewport: { width: 1600, height: 1000 }, locale: 'en-GB' });
      // The script's own compiler names every function it hands over.
      await page.addInitScript('globalThis.__name = (one) => one');
      await page.goto(url);
      report(persona, slower, await measure(page, persona, slower));
      await page.close();
    }
  }
});

/** Types into ten fields of a persona, eight keystrokes a second, and says when each was answered. */
async function measure(page: Page, persona: string, slower: number): Promise<Seen> {
  await page.getByRole('combobox', { name: 'Examples' }).selectOption(persona);
  await page.getByText(`“${persona}” is open.`).waitFor();
  const folded = page.locator('.section h2 button[aria-expanded=false]');
  while ((await folded.count()) > 0) await folded.first().click();
  await page.evaluate(watchHeadline);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  let fields = 0;
  for (const pattern of CANDIDATES) {
    if (fields < FIELDS && (await answers(page, pattern))) {
      fields += 1;
      await type(page);
    }
  }
  const seen = await page.evaluate(() => window.paint.seen());
  return { ...seen, fields };
}

/** Puts the focus into the first field of a kind that the headline answers to. */
async function answers(page: Page, pattern: string): Promise<boolean> {
  const paths = await page
    .locator('.inputs input[data-path]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-path') ?? ''));
  const kind = new RegExp(`^${pattern.replaceAll('*', '[^/]+')}$`);
  for (const path of paths.filter((one) => kind.test(one)).slice(0, 3)) {
    await page.locator(`.inputs [data-path="${path}"]`).focus();
    await page.keyboard.press('End');
    const before = await page.evaluate(() => window.paint.headline());
    await page.keyboard.press('1');
    const changed = await page.evaluate((text) => window.paint.changesFrom(text), before);
    await page.keyboard.press('Backspace');
    await page.evaluate((text) => window.paint.becomes(text), before);
    if (changed) return true;
  }
  return false;
}

async function type(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.paint.begin();
  });
  for (let key = 0; key < KEYS_PER_FIELD; key++) {
    const due = performance.now() + PAUSE;
    await page.keyboard.press(key % 2 === 0 ? String(1 + ((key / 2) % 9)) : 'Backspace');
    await page.waitForTimeout(Math.max(0, due - performance.now()));
  }
  await page.evaluate(() => window.paint.end());
}

function report(persona: string, slower: number, { times, longest, fields = 0 }: Seen): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(0);
  const speed = slower === 1 ? 'as it is' : `${String(slower)} times slower`;
  console.log(
    `${persona}, ${speed}: ${String(times.length)} of ${String(fields * KEYS_PER_FIELD)} keystrokes in ${String(fields)} fields shown, median ${at(0.5)} ms, ` +
      `p95 ${at(0.95)} ms, longest task ${longest.toFixed(0)} ms`,
  );
}
