import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { aptInstall } from './apt.mjs';
import { runTool, say } from './run.mjs';

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];
const require = createRequire(import.meta.url);

function onPath() {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Playwright knows where it would have put its own browser, if its package is there to ask. */
function playwrights() {
  try {
    return [require('playwright').chromium.executablePath()];
  } catch {
    return [];
  }
}

export function locateChromium() {
  const asked = [process.env.PHASEIN_CHROMIUM, process.env.CHROME_PATH].filter(Boolean);
  return [...asked, ...onPath(), ...playwrights()].find((path) => existsSync(path)) ?? null;
}

export function obtainChromium() {
  const present = locateChromium();
  if (present !== null) {
    say(`chromium: using ${present}`);
    return present;
  }
  say('chromium: none found, trying to download the one Playwright is made for');
  if (runTool('playwright/cli.js', ['install', 'chromium'], { stdio: 'ignore' })) {
    const downloaded = locateChromium();
    if (downloaded !== null) return downloaded;
  }
  say('chromium: no download possible, trying apt-get install chromium');
  aptInstall(['chromium', 'fonts-liberation']);
  return locateChromium();
}
