/** Words about a file of a newer version that is only looked at. */
export const LOOKING_WORDS = {
  title: 'A file of a newer version',
  copy: 'Make a copy in this version',
  back: 'Back to what was open',
  loses: 'A copy in this version would lose:',
  losesNothing:
    'Every field of it is known here, so a copy loses none; what a field means may have changed in the newer version.',
  kept: 'What was kept in this browser',
} as const;

/** Says what is open and what cannot be done with it: "“plan.json” is of version 2, and this program knows versions up to 1. …". */
export function lookingSentence(file: string, version: number, known: number): string {
  return `“${file}” is of version ${String(version)}, and this program knows versions up to ${String(known)}. It is open for reading only: nothing in it can be changed, nothing of it is kept here, and the file stays as it is. What this version does not know of it is not in the figures.`;
}

/** How many more losses there are than are listed. */
export function moreLost(count: number): string {
  return `and ${String(count)} more`;
}
