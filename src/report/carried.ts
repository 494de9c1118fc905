import type { Verdict } from './verdict.ts';

/**
 * A verdict at a glance, with what only a longer look can tell taken over from the last one that had it, so that a
 * sentence does not lose and regain its end at every keystroke. The verdict itself when there is nothing to take over.
 */
export function carried(now: Verdict, before: Verdict | undefined): Verdict {
  if (before?.future !== now.future) return now;
  if (now.case === 'unpriced')
    return before.case === 'unpriced' && before.quote ? { ...now, quote: before.quote } : now;
  if (now.case === 'costs-more' && before.case === 'wins-later')
    return { ...now, case: 'wins-later', months: before.months };
  if (now.case === 'cheaper-to-stay')
    return before.case === now.case && before.other === now.other
      ? { ...now, moveLosesWithin: now.moveLosesWithin ?? before.moveLosesWithin }
      : now;
  if (now.case !== before.case) return now;
  if (!('circumstances' in now) || !('circumstances' in before)) return now;
  const { losesWithin } = before.circumstances;
  if (losesWithin === undefined || now.circumstances.losesWithin !== undefined) return now;
  return { ...now, circumstances: { ...now.circumstances, losesWithin } };
}
