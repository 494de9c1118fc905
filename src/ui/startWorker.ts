import { ownScript } from './trustedScript.ts';

/** Starts one of the page's own workers. */
export function startWorker(address: string): Worker {
  // A page that was opened from a disk may start modules from nowhere, not even from itself.
  const type = address.startsWith('blob:') ? 'classic' : 'module';
  return new Worker(ownScript(address), { type });
}
