/** A link that was asked for: its address, whether it is in the clipboard, and what it lacks; or that there can be none. */
export type Shared =
  | { readonly address: string; readonly isCopied: boolean; readonly leftOut: 'nothing' | 'notes' }
  | 'too-long';

/** Words around links that hold a scenario. */
export const LINK_WORDS = { name: 'the link', label: 'Link to this scenario' } as const;

/** What became of a link, what it holds, and who can read that. */
export function sharedSentences(shared: Shared): string {
  if (shared === 'too-long')
    return 'This scenario is too large for a link, even without its notes: save it as a file and send that.';
  const { address, isCopied, leftOut } = shared;
  const first = isCopied ? 'The link is copied' : 'Copy the link from here, because the browser did not';
  const holds =
    leftOut === 'nothing'
      ? 'It holds the whole scenario'
      : 'It holds the scenario without its notes, which did not fit';
  return `${first}. ${holds}, in ${String(address.length)} characters: whoever has it can read all of that, and no server ever sees it.`;
}
