// Written into the folder of the built page by scripts/page/offline.ts, with the list of its files in front.

/** What the browser gives a service worker, as far as it is used here. */
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (of: object) => Promise<readonly unknown[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (name: string, act: (event: Happening) => void) => void;
  readonly fetch: (request: Request) => Promise<Response>;
}

interface Happening {
  readonly request: Request;
  readonly data: unknown;
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly respondWith: (answer: Promise<Response>) => void;
}

/** The files of one version of the page, whose content its name stands for; '' is the page itself. */
declare const PRECACHED: { readonly version: string; readonly files: readonly string[] };

const scope = globalThis as unknown as Scope;
const PREFIX = `phasein ${scope.registration.scope} `;
const NAME = PREFIX + PRECACHED.version;

scope.addEventListener('install', (event) => {
  event.waitUntil(fill());
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(scope.clients.claim().then(tidy));
});

// A new version waits until somebody asks for it.
scope.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(scope.skipWaiting());
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope.registration.scope)) return;
  const isPage = request.mode === 'navigate';
  event.respondWith(isPage ? pageFor(request) : fileFor(request));
  if (isPage) event.waitUntil(tidy());
});

/** Only a whole version is ever kept: where one file does not come, there is none of it. */
async function fill(): Promise<void> {
  const cache = await caches.open(NAME);
  const fresh = (file: string): Request => new Request(file === '' ? './' : file, { cache: 'no-cache' });
  await cache.addAll(PRECACHED.files.map(fresh));
}

/** The page of this version under its own address; another document of the same folder is left to the server. */
async function pageFor(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const isHome = [scope.registration.scope, `${scope.registration.scope}index.html`].some(
    (home) => new URL(home).pathname === pathname,
  );
  const home = isHome ? await caches.match('./', { cacheName: NAME }) : undefined;
  return home ?? scope.fetch(request);
}

/** Files bear their content in their names, so that a tab of an older version still finds its own. */
async function fileFor(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? scope.fetch(request);
}

/** Older versions go once no tab but one can still be of them. */
async function tidy(): Promise<void> {
  const tabs = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (tabs.length > 1) return;
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
}
