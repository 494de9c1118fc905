import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root, say } from './machine/run.mjs';

const pageLimit = 200_000;
const commandLimit = 2_000_000;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const gzipped = (path) => gzipSync(readFileSync(path), { level: 9 }).length;

/** Everything the browser must have before the first answer: the entry and what it imports statically. */
function firstScripts(manifest) {
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const next of manifest[key].imports ?? []) visit(next);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key);
  return [...seen].map((key) => manifest[key].file).filter((file) => file.endsWith('.js'));
}

function within(what, bytes, limit) {
  const good = bytes > 0 && bytes <= limit;
  console.log(`${what}: ${kB(bytes)} of ${kB(limit)}${good ? '' : '  TOO MUCH (or nothing built)'}`);
  return good;
}

try {
  const manifest = JSON.parse(readFileSync(join(root, 'dist/.vite/manifest.json'), 'utf8'));
  const page = firstScripts(manifest).reduce((sum, file) => sum + gzipped(join(root, 'dist', file)), 0);
  const commandFiles = readdirSync(join(root, 'dist-cli'), { recursive: true, withFileTypes: true });
  const command = commandFiles
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.compiled'))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  const pageFits = within('first scripts of the page, gzip', page, pageLimit);
  const commandFits = within('command line, raw', command, commandLimit);
  process.exitCode = pageFits && commandFits ? 0 : 1;
} catch (error) {
  say(`budget: build first (npm run build): ${error.message}`);
  process.exitCode = 1;
}
