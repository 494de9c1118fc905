import { defineMetric } from './metric.ts';
import { roundOnce } from './scope.ts';
import { step } from './step.ts';

/** As many as there are of another licence, which the price is a percentage of (SnS, Software Assurance). */
export const percentage = defineMetric(
  'percentage',
  {},
  {
    unit: 'licence',
    driver: 'licence',
    formula: 'base',
    count: ({ base = 0 }) => roundOnce([step('base-licences', { base }, base)], 1),
    source:
      'VMware SnS 2011: 25 % of list per year and CPU licence; Microsoft Software Assurance: 25 % per year',
    examples: [
      {
        params: {},
        input: { hosts: [], guests: [], base: 43 },
        quantity: 43,
        source: 'derived: support on every licence, also on those bought for vRAM only',
      },
    ],
  },
);
