import { expect, it } from 'vitest';
import { sharedSentences } from './link.ts';

it('says what a link holds, what it lacks, and that there may be none', () => {
  const address = 'x'.repeat(1234);
  expect(sharedSentences({ address, isCopied: true, leftOut: 'nothing' })).toBe(
    'The link is copied. It holds the whole scenario, in 1234 characters: whoever has it can read all of that, and no server ever sees it.',
  );
  expect(sharedSentences({ address, isCopied: false, leftOut: 'notes' })).toMatch(
    /^Copy the link from here, .* It holds the scenario without its notes, which did not fit/,
  );
  expect(sharedSentences('too-long')).toMatch(/too large for a link/);
});
