import * as z from 'zod/mini';
import { defineMetric } from './metric.ts';
import { processors, processorParams } from './perCoreFactor.ts';
import { step } from './step.ts';

/** Per named user, at least so many for each processor by core factor (Oracle Named User Plus: 25). */
export const namedUsers = defineMetric(
  'named-users',
  {
    ...processorParams,
    usersPerProcessor: z.int().check(z.minimum(1)),
    users: z.optional(z.int().check(z.minimum(0))),
  },
  {
    unit: 'user',
    driver: 'hosts',
    formula: 'max(users, usersPerProcessor × ⌈Σ cores × factor⌉)',
    count: ({ hosts }, params) => {
      const counted = processors(hosts, params);
      const { quantity } = counted;
      const minimum = quantity * params.usersPerProcessor;
      const users = quantity > 0 ? (params.users ?? 0) : 0;
      const values = { processors: quantity, usersPerProcessor: params.usersPerProcessor, users };
      const last = step('greater-of-users-and-minimum', values, Math.max(users, minimum));
      return { quantity: last.result, steps: [...counted.steps, last] };
    },
    source: 'Oracle Database Enterprise Edition, 25 named users per processor at least, remend.com (undated)',
    examples: [
      {
        params: { factor: 0.5, usersPerProcessor: 25 },
        input: { hosts: [{ count: 1, sockets: 2, coresPerSocket: 12 }], guests: [] },
        quantity: 300,
        source: 'remend.com: 24 cores are 12 processors',
      },
      {
        params: { factor: 0.5, usersPerProcessor: 25, users: 410, pinnedCores: 8 },
        input: { hosts: [{ count: 1, sockets: 2, coresPerSocket: 12 }], guests: [] },
        quantity: 410,
        source: 'derived: more users than the least for eight pinned cores, which is 100',
      },
    ],
  },
);
