import { look } from '../state/store.ts';

/** Does what takes a part of the page that is loaded late; where that does not come it is said, and can be tried again. */
export async function attempt(act: () => Promise<void>): Promise<void> {
  look(() => ({ failed: undefined }));
  try {
    await act();
  } catch (error) {
    // A mistake of ours looks the same to whoever asked; for whoever looks for it, its trace is in the console.
    console.error(error);
    look(() => ({
      failed: () => {
        void attempt(act);
      },
    }));
  }
}
