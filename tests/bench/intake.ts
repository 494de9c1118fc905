import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { build } from 'vite';
import { inBuiltPage } from './parts/builtPage.ts';

// How long a large export takes to be read, beside what unpacking it and cutting it into tags costs any reader (docs/quality.md).
const ROUNDS = 3;
const IN_NODE = 100_000;
const IN_CHROMIUM = 20_000;

interface Reading {
  readonly took: number;
  readonly memory: number;
}

const folder = mkdtempSync(join(tmpdir(), 'phasein-bench-'));
await inNode();
await inBuiltPage(inChromium);
rmSync(folder, { recursive: true });

async function inNode(): Promise<void> {
  const path = written(IN_NODE);
  const script = await built();
  const readings: Record<string, Reading[]> = { raw: [], product: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const [how, list] of Object.entries(readings))
      list.push(
        JSON.parse(execFileSync(process.execPath, [script, how, path], { encoding: 'utf8' })) as Reading,
      );
  const [raw, product] = [median(readings['raw'] ?? []), median(readings['product'] ?? [])];
  console.log(`Node ${process.versions.node}, ${String(IN_NODE)} VMs, median of ${String(ROUNDS)}`);
  console.log(`  unpacked and cut into tags  ${told(raw)}`);
  console.log(
    `  read, reconciled, grouped   ${told(product)}, ${(product.took / raw.took).toFixed(2)} times`,
  );
}

/** The reading as the product is built: what runs sources as they are slows every function that is made in another. */
async function built(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('parts/readOnce.ts', import.meta.url)),
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: { output: { entryFileNames: 'readOnce.mjs' } },
    },
  });
  return join(folder, 'readOnce.mjs');
}

async function inChromium(browser: Browser, url: string): Promise<void> {
  const path = written(IN_CHROMIUM);
  const page = await browser.newPage({ locale: 'en-GB' });
  // The script's own compiler names every function it hands over.
  await page.addInitScript('globalThis.__name = (one) => one');
  await page.goto(url);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.getByLabel('Open', { exact: true }).setInputFiles(path);
    // Taken in the page, from the click to the frame after the report is there.
    times.push(await page.getByRole('button', { name: 'Read it' }).evaluate(untilReport));
    await page.getByRole('button', { name: 'Cancel' }).click();
  }
  const middle = times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN;
  console.log(
    `Chromium ${browser.version()}, ${String(IN_CHROMIUM)} VMs, from the file to its report, median of ${String(ROUNDS)}`,
  );
  console.log(`  ${(middle / 1000).toFixed(2)} s`);
}

function untilReport(button: HTMLElement | SVGElement): Promise<number> {
  const begin = performance.now();
  if (button instanceof HTMLElement) button.click();
  return new Promise((resolve) => {
    const look = (): void => {
      const told = [...document.querySelectorAll('.intake button')].some(
        ({ textContent }) => textContent === 'Replace the estate',
      );
      if (told) resolve(performance.now() - begin);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Made in a process of its own: what a parent has in memory would count as its children's too. */
function written(vms: number): string {
  const path = join(folder, `${String(vms)}.xlsx`);
  const make = fileURLToPath(new URL('parts/writeExport.ts', import.meta.url));
  const told = execFileSync(process.execPath, ['--import', 'tsx', make, String(vms), path], {
    encoding: 'utf8',
  });
  const { length, unpacked } = JSON.parse(told) as { length: number; unpacked: number };
  const [packed, whole] = [length, unpacked].map((bytes) => (bytes / 2 ** 20).toFixed(0));
  console.log(`${String(vms)} VMs in 70 columns: ${packed ?? ''} MiB, ${whole ?? ''} MiB unpacked`);
  return path;
}

function median(readings: readonly Reading[]): Reading {
  const middle = (list: readonly number[]): number =>
    [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
  return {
    took: middle(readings.map(({ took }) => took)),
    memory: middle(readings.map(({ memory }) => memory)),
  };
}

function told({ took, memory }: Reading): string {
  return `${(took / 1000).toFixed(2)} s, ${memory.toFixed(0)} MiB at most`;
}
