import { packedIn } from '../../saved/packedIn.ts';
import { attempt } from '../late/attempt.ts';

/** Opens the scenario that the address holds, now and whenever it changes, and takes it out of the address. */
export function followLinks(): void {
  const read = (): void => {
    const { hash, pathname, search } = window.location;
    const packed = packedIn(hash);
    if (packed === undefined) return;
    // A page that is loaded again shows what was made of it since.
    window.history.replaceState(null, '', pathname + search);
    void attempt(async () => {
      await (await import('./openLink.ts')).openLink(packed);
    });
  };
  read();
  window.addEventListener('hashchange', read);
}
