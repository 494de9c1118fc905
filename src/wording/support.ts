/** Levels of support, as they are named in a sentence. */
export const SUPPORT_WORDS: Readonly<Record<string, string>> = {
  none: 'no support',
  community: 'community support',
  'business-hours': 'support in business hours',
  'round-the-clock': 'support round the clock',
};

/** A level of support in words; a level that no source states says so. */
export function supportLevelText(level: string | undefined): string {
  return level === undefined ? 'level not stated' : (SUPPORT_WORDS[level] ?? level);
}
