/** Words about the scenario that the browser keeps for the next visit. */
export const KEEPING_WORDS = {
  'newer-elsewhere':
    'This scenario was changed in another tab or window. What you change here is not kept until you decide which one counts.',
  full: 'This browser has no room left, so what you change is not kept: save the scenario as a file.',
  unavailable:
    'This browser keeps nothing for this page, so what you change is lost when it closes: save the scenario as a file.',
  unreadable: 'What was kept from the last visit cannot be read; it was put aside, and the example is open.',
  takeOver: 'Keep the one shown here',
  showOther: 'Show the other one',
  backToExample: 'Back to the example',
} as const;

/** Says that the scenario of the last visit is open again. */
export function reopenedSentence(at: string, locale: string): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return 'Your scenario from the last visit is open again.';
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(time);
  return `Your scenario from the last visit (${when}) is open again.`;
}
