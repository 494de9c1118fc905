import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { obtainChromium } from '../../scripts/machine/chromium.mjs';

// Keystrokes in the model, built as the product is, in both engines that run it (docs/quality.md).
const RUNS = process.argv[2] ?? '200';

const script = await built();
inNode(script);
await inChromium(script);

/** One script that measures; what runs sources as they are would slow every function that is made in another. */
async function built(): Promise<string> {
  const entry = fileURLToPath(new URL('parts/keystrokes.ts', import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: 'error',
    define: { RUNS },
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'keystrokes' } },
  });
  const [first] = Array.isArray(made) ? made : [];
  const [chunk] = first?.output ?? [];
  if (chunk === undefined) throw new Error('the measurement could not be built');
  return chunk.code;
}

function inNode(code: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'phasein-bench-'));
  const file = join(folder, 'keystrokes.js');
  writeFileSync(file, code);
  console.log(`Node ${process.versions.node}`);
  spawnSync(process.execPath, [file], { stdio: 'inherit' });
  rmSync(folder, { recursive: true });
}

async function inChromium(code: string): Promise<void> {
  const executablePath = obtainChromium();
  if (executablePath === null) throw new Error('no Chromium here, and none could be installed');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  console.log(`Chromium ${browser.version()}`);
  const page = await browser.newPage();
  page.on('console', (said) => {
    console.log(said.text());
  });
  await page.setContent('<title>keystrokes</title>');
  await page.addScriptTag({ content: code });
  await browser.close();
}
