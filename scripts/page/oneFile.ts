import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig, type Plugin } from 'vite';
import { catalogueVersion } from '../../src/catalogue/version.ts';

// The whole page as one file that opens from a disk: `tsx scripts/page/oneFile.ts [FILE]`.
const root = fileURLToPath(new URL('../../', import.meta.url));
const target = resolve(process.argv[2] ?? join(root, 'dist-onefile/phasein.html'));

const WORKER = '?worker&url';
const HELD = '\0held:';

/** Workers lie in the page as texts, and start from addresses that it makes of them. */
const heldWorkers: Plugin = {
  name: 'phasein:held-workers',
  enforce: 'pre',
  resolveId: async function (source, importer) {
    if (!source.endsWith(WORKER)) return null;
    const found = await this.resolve(source.slice(0, -WORKER.length), importer);
    if (!found) throw new Error(`${source} is not there`);
    return HELD + found.id;
  },
  load: async (id) => {
    if (!id.startsWith(HELD)) return null;
    const { script } = await built(id.slice(HELD.length), 'iife', []);
    return `export default URL.createObjectURL(new Blob([${JSON.stringify(script)}], { type: 'text/javascript' }));`;
  },
};

/** Builds one script, and one sheet of styles, from an entry. */
async function built(
  entry: string,
  format: 'es' | 'iife',
  plugins: InlineConfig['plugins'],
): Promise<Record<'html' | 'script' | 'styles', string>> {
  const output = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { CATALOGUE_VERSION: JSON.stringify(catalogueVersion()) },
    plugins: plugins ?? [],
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { input: entry, output: { format, codeSplitting: false } },
    },
  });
  const files = [output].flat().flatMap((one) => ('output' in one ? one.output : []));
  const texts = (end: string): string =>
    files
      .filter(({ fileName }) => fileName.endsWith(end))
      .map((file) => (file.type === 'chunk' ? file.code : String(file.source)))
      .join('\n');
  return { html: texts('.html'), script: texts('.js'), styles: texts('.css') };
}

/** What ends the element that a text stands in would end it early; in scripts it can only stand in texts and patterns. */
const inScript = (text: string): string =>
  text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policy(script: string, styles: string): string {
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(styles)}`,
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** The page with everything in it; what stands in for a text is a function, because texts may hold the signs of patterns. */
function composed({ html, script: raw, styles }: Record<'html' | 'script' | 'styles', string>): string {
  const script = inScript(raw);
  const icon = readFileSync(join(root, 'public/icon.svg')).toString('base64');
  return html
    .replace(/<link rel="manifest"[^>]*>\s*/, '')
    .replace(/<link rel="icon"[^>]*>/, `<link rel="icon" href="data:image/svg+xml;base64,${icon}">`)
    .replace(/<script type="module"[^>]*><\/script>\s*/, '')
    .replace(/<link rel="stylesheet"[^>]*>\s*/, '')
    .replace(
      /(http-equiv="Content-Security-Policy"\s+content=")[^"]*/,
      (_, start: string) => start + policy(script, styles),
    )
    .replace('</head>', () => `<style>${styles}</style>\n  </head>`)
    .replace('</body>', () => `<script type="module">${script}</script>\n  </body>`);
}

const page = composed(await built(join(root, 'index.html'), 'es', [react(), heldWorkers]));
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, page);
console.log(`${target}: ${(page.length / 1e6).toFixed(2)} MB`);
