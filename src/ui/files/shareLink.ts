import type { Scenario } from '../../model/scenario/scenario.ts';
import { linkOf } from '../../saved/link.ts';
import { look } from '../state/store.ts';

/** Makes the link of a scenario on this page and copies it; what becomes of that is told in the answer. */
export async function shareLink(scenario: Scenario): Promise<void> {
  const link = await linkOf(scenario);
  if (!link) {
    look(() => ({ shared: 'too-long', pane: 'answer' }));
    return;
  }
  const { origin, protocol, pathname, search } = window.location;
  const page = (protocol === 'file:' ? `file://${pathname}` : origin + pathname) + search;
  const address = page + link.hash;
  const isCopied = await copied(address);
  look(() => ({ shared: { address, isCopied, leftOut: link.leftOut }, pane: 'answer' }));
}

/** A browser may refuse; then the address is there to be copied by hand. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
