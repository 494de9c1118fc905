import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import type { Plugin } from 'vite';

const SOURCE = new URL('../../src/ui/offline/serviceWorker.ts', import.meta.url);
/** The name of the service worker in the folder of the page. */
export const SERVICE_WORKER = 'service-worker.js';

/** Puts a service worker beside the built page that keeps all of its files, in one version named after their content. */
export function keptForOffline(): Plugin {
  let folder = '';
  return {
    name: 'phasein:kept-for-offline',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = join(root, build.outDir);
    },
    closeBundle: () => {
      writeServiceWorker(folder);
    },
  };
}

/** Writes the service worker of a folder; its version changes with any file of it, and with its own code. */
export function writeServiceWorker(folder: string): void {
  const files = filesOf(folder);
  const { code } = transformSync(readFileSync(fileURLToPath(SOURCE), 'utf8'), { loader: 'ts', minify: true });
  const mark = createHash('sha256').update(code);
  for (const file of files) mark.update(file).update(readFileSync(join(folder, file)));
  const addresses = files.map((file) => (file === 'index.html' ? '' : file));
  const precached = { version: mark.digest('hex').slice(0, 16), files: addresses };
  writeFileSync(
    join(folder, SERVICE_WORKER),
    `(()=>{const PRECACHED=${JSON.stringify(precached)};${code}})();\n`,
  );
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !file.startsWith('.vite/') && file !== SERVICE_WORKER)
    .sort();
}
