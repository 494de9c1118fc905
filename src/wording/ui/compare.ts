/** Words around scenarios that are compared on the page. */
export const COMPARE_WORDS = {
  title: 'Scenarios side by side',
  base: 'Compared with',
  which: 'Side by side, four at most',
  future: 'Future',
  starts: 'The scenarios begin in different months: each line begins with the first month of its own.',
} as const;
