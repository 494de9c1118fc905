import type { CostData } from '../../model/scenario/costProblem.ts';

/** Sentences about other costs that do not mean what they say. */
export const COST_SENTENCES: { readonly [Code in keyof CostData]: (data: CostData[Code]) => string } = {
  'credit-not-negative': ({ given }) =>
    `A credit of ${given} would cost that much. Enter what comes in as a negative amount.`,
  'negative-cost': ({ given }) =>
    `A cost of ${given} brings money in. If that is meant, enter it as a credit; else leave out the minus.`,
  'not-of-item': ({ item, field }) => `“${item}” does not look at ${field}: it changes nothing and can go.`,
  'no-such-category': ({ category, known }) =>
    `No cost is of the category “${category}”. There are: ${known.join(', ')}.`,
};
