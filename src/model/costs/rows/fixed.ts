import { CONTINGENCY, COST, COST_PER_YEAR } from '../../rules/costs.ts';
import { TRAINING_PER_ADMINISTRATOR } from '../facts.ts';
import { costRow } from '../row.ts';

const once = { rules: { once: COST }, basis: 'once', params: [] } as const;

/** What comes with a move as a whole, what is due on a date, and what recurs whatever the estate does (model.md 8). */
export const FIXED_ROWS = [
  costRow({ ...once, id: 'project', category: 'project', driver: 'move', reserve: true }),
  costRow({ ...once, id: 'tools', category: 'tools', driver: 'move', reserve: true }),
  costRow({ ...once, id: 'consulting', category: 'consulting', driver: 'move', reserve: true }),
  costRow({ ...once, id: 'exit-services', category: 'exit', driver: 'move', reserve: true }),
  costRow({
    ...once,
    id: 'training',
    category: 'training',
    driver: 'people-trained',
    params: ['people', 'vmsPerAdmin', 'minFte'],
    reserve: true,
    fallback: TRAINING_PER_ADMINISTRATOR,
  }),
  costRow({ ...once, id: 'fixed', category: 'other', driver: 'once', reserve: true }),
  costRow({ ...once, id: 'credit', category: 'credit', driver: 'once' }),
  costRow({
    id: 'fixed-monthly',
    category: 'other',
    driver: 'always',
    rules: { month: COST, year: COST_PER_YEAR },
    basis: 'month',
    params: [],
  }),
  costRow({
    id: 'contingency',
    category: 'contingency',
    driver: 'one-offs',
    rules: { once: CONTINGENCY },
    basis: 'once',
    params: [],
  }),
] as const;
