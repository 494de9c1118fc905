import { carry } from '../keeping/carry.ts';
import { look } from '../state/store.ts';
import { ownScript } from '../trustedScript.ts';

/**
 * Has the browser keep the page itself, so that it opens without a network, and says when a newer one has come. That one
 * waits for a word; a tab that has given it is opened again with everything in it.
 */
export async function keepPage(): Promise<void> {
  const registration = await registered();
  if (!registration) return;
  const announce = ({ waiting }: ServiceWorkerRegistration): void => {
    // Without one in charge nothing is replaced: this is the first visit.
    if (!waiting || !navigator.serviceWorker.controller) return;
    look(() => ({
      newVersion: () => {
        if (carry()) takeOver(waiting);
        else look(() => ({ newVersion: 'no room' }));
      },
    }));
  };
  const watch = (): void => {
    registration.installing?.addEventListener('statechange', () => {
      announce(registration);
    });
  };
  announce(registration);
  // One that the browser began to install before this page got so far is not announced to it any more.
  watch();
  registration.addEventListener('updatefound', watch);
}

function takeOver(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    location.reload();
  });
  waiting.postMessage('take over');
}

/** Only a page that a server gives can be kept, in a browser that keeps pages; while the page is worked on nothing may be old. */
async function registered(): Promise<ServiceWorkerRegistration | undefined> {
  if (!import.meta.env.PROD || location.protocol === 'file:' || !('serviceWorker' in navigator))
    return undefined;
  try {
    return await navigator.serviceWorker.register(ownScript('./service-worker.js'));
  } catch {
    // A browser that keeps nothing, or a page without that file beside it, works as long as its server does.
    return undefined;
  }
}
