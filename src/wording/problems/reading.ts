import type { ReadingData } from '../../model/scenario/problem.ts';

/** Sentences about fields that do not hold what belongs there. */
export const READING_SENTENCES: {
  readonly [Code in keyof ReadingData]: (data: ReadingData[Code]) => string;
} = {
  'not-decimal': ({ given }) =>
    `Write a number such as -1234.56, without exponent or grouping, instead of “${given}”.`,
  'not-amount': ({ given }) =>
    `Write an amount of 0 or more such as 1234.56, without exponent or grouping, instead of “${given}”.`,
  'not-positive': ({ given }) => `Write a number above 0 such as 1.25 instead of “${given}”.`,
  'not-share': ({ given }) => `Write a share between 0 and 1 such as 0.5 instead of “${given}”.`,
  'not-rate': ({ given }) => `Write a yearly rate above -1 such as 0.05 (5 %) instead of “${given}”.`,
  'not-month': ({ given }) => `Write a month from 1990-01 to 2099-12 such as 2026-01 instead of “${given}”.`,
  'not-date': ({ given }) => `Write a date such as 2026-01-31 instead of “${given}”.`,
  'not-currency': ({ given }) => `Write three capital letters such as EUR instead of “${given}”.`,
  'not-id': ({ given }) =>
    `Use up to 80 letters, digits, dots, dashes and underscores, beginning with a letter or digit, instead of “${given}”.`,
  'not-text': ({ given }) => `Write a text instead of “${given}”.`,
  'not-count': ({ given }) => `Write a whole number instead of “${given}”.`,
  'not-number': ({ given }) => `Write a number instead of “${given}”.`,
  'not-boolean': ({ given }) => `Write true or false instead of “${given}”.`,
  'not-option': ({ given, options }) => `Choose one of ${options.join(', ')} instead of “${given}”.`,
  'not-object': ({ given }) => `A record of named fields belongs here, not “${given}”.`,
  'not-list': ({ given }) => `A list belongs here, not “${given}”.`,
  missing: () => 'This must be entered.',
  'unknown-field': ({ field }) => `“${field}” is not a field of this place; it was not read.`,
  'too-small': ({ given, least }) => `Enter at least ${least}; this is ${given}.`,
  'not-above': ({ given, least }) => `Enter more than ${least}; this is ${given}.`,
  'too-big': ({ given, most }) => `Enter at most ${most}; this is ${given}.`,
  'too-long': ({ length, most }) => `Shorten this to ${most} characters; it has ${length}.`,
  'too-few': ({ least }) => `At least ${least} that can be read must stand here.`,
  'too-many': ({ most }) => `At most ${most} may stand here.`,
};
