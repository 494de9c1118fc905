import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/** A server of a folder, below a path of its own, that writes down what it is asked for. */
export interface OwnServer {
  readonly url: string;
  readonly asked: string[];
  /** Serves another folder from now on. */
  readonly serve: (folder: string) => void;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};
const BELOW = '/some/where/';

/** Starts one on a free port of this machine. */
export async function ownServer(first: string): Promise<OwnServer> {
  const asked: string[] = [];
  let folder = first;
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    asked.push(pathname);
    const file = pathname === BELOW ? 'index.html' : pathname.slice(BELOW.length);
    try {
      if (!pathname.startsWith(BELOW)) throw new Error('not below');
      const body = readFileSync(join(folder, file));
      response
        .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${String(address.port)}${BELOW}`,
    asked,
    serve: (next) => {
      folder = next;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
