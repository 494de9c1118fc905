/** Words around the ways side by side on the page. */
export const WAYS_WORDS = {
  title: 'What is the cheapest?',
  waiting: 'Being worked out.',
  noMove:
    'No future moves anything, so there is nothing to place on other platforms. Add one under “Phase-in”.',
  leaveOut: 'Leave out of every row',
  open: 'Opens the scenario of this row; “Undo” brings yours back',
  opening:
    'An amount of another way opens the scenario behind it, in which every figure says why. “Undo” brings yours back.',
  sources: 'Sources',
  restsOn: 'Rests on',
  complete: 'Complete ways',
  incomplete: 'Ways in which something is missing',
  barred: 'Ways that do not apply',
} as const;
