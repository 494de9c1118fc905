import { preview } from 'vite';

/** Serves the built page on a free port of this machine for as long as the browser tests run. */
export default async function servePage(): Promise<() => Promise<void>> {
  const server = await preview({ preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the preview server has no port');
  process.env['PHASEIN_URL'] = `http://127.0.0.1:${String(address.port)}/`;
  return async () => {
    await server.close();
  };
}
