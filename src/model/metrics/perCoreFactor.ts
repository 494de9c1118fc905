import * as z from 'zod';
import { defineMetric } from './metric.ts';
import { roundOnce } from './scope.ts';
import { step } from './step.ts';

/** Processors by core factor: physical cores times the factor of their kind, rounded up once (Oracle, x86: 0.5). */
export const perCoreFactor = defineMetric(
  'per-core-factor',
  { factor: z.number().positive() },
  {
    unit: 'core',
    driver: 'hosts',
    formula: '⌈Σ hosts × sockets × coresPerSocket × factor⌉',
    count: ({ hosts }, { factor }) =>
      roundOnce(
        hosts.map(({ count, sockets, coresPerSocket, id }) =>
          step(
            'cores',
            { hosts: count, sockets, coresPerSocket, factor },
            count * sockets * coresPerSocket * factor,
            id,
          ),
        ),
        1,
      ),
    source: 'Oracle processor core factor table: rounded up per factor class',
    examples: [
      {
        params: { factor: 0.5 },
        input: { hosts: [{ count: 10, sockets: 2, coresPerSocket: 16 }], guests: [] },
        quantity: 160,
        source: 'consultancy blog: ten hosts of 32 cores',
      },
      {
        params: { factor: 0.75 },
        input: {
          hosts: [
            { count: 1, sockets: 2, coresPerSocket: 1 },
            { count: 4, sockets: 1, coresPerSocket: 1 },
          ],
          guests: [],
        },
        quantity: 5,
        source: 'BigFix documentation: six cores at 0.75',
      },
    ],
  },
);
