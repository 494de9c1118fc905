import type { Browser } from 'playwright';
import { inBuiltPage } from './parts/builtPage.ts';

// From the start of a navigation, with nothing cached, to the frame that shows the first answer (docs/quality.md).
const RUNS = 15;

await inBuiltPage(async (browser, url) => {
  for (const slower of [1, 4]) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await coldLoad(browser, url, slower));
    report(slower, times);
  }
});

/** Milliseconds in a context of its own, which has neither a cache nor compiled scripts. */
async function coldLoad(browser: Browser, url: string, slower: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1600, height: 1000 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(`
    new MutationObserver((_, watch) => {
      if (!document.querySelector('[data-testid=verdict]')) return;
      watch.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => { window.answeredAt = performance.now(); };
        port2.postMessage(0);
      });
    }).observe(document, { subtree: true, childList: true });
  `);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(url);
  const answered = await page.waitForFunction('window.answeredAt');
  const at = Number(await answered.jsonValue());
  await context.close();
  return at;
}

function report(slower: number, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? NaN).toFixed(0);
  const speed = slower === 1 ? 'as it is' : `${String(slower)} times slower`;
  console.log(
    `cold load to the first answer, ${speed}: median ${at(0.5)} ms, slowest ${at(1)} ms of ${String(times.length)}`,
  );
}
