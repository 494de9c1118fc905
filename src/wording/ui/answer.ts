/** Words of the answer's tables. */
export const ANSWER_WORDS = {
  baseline: 'baseline',
  breakEven: 'Where the answer turns',
  incomplete: 'A price is missing from this figure.',
} as const;
