/** Words of the answer's tables. */
export const ANSWER_WORDS = {
  baseline: 'baseline',
  incomplete: 'A price is missing from this figure.',
} as const;
