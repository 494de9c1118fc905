import { root } from './machine/run.mjs';

const { build, preview } = await import('vite');

// On a server or in a container there is no browser to open; the address is printed anyway.
const canShowWindows =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

await build({ root, logLevel: 'warn' });
const server = await preview({ root, preview: { open: canShowWindows } });
server.printUrls();
console.log('  Ctrl+C stops it.');
