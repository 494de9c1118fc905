import { COST, COST_PER_YEAR, COST_POWER } from '../../rules/costs.ts';
import { costRow } from '../row.ts';

const once = { rules: { once: COST }, basis: 'once', params: [] } as const;
const monthly = { rules: { month: COST, year: COST_PER_YEAR }, basis: 'month' } as const;

/** What hosts cost besides their price and their licences; idle hosts cost nothing (model.md 5, 8). */
export const HOST_ROWS = [
  costRow({ ...once, id: 'host-rebuild', category: 'rebuild', driver: 'hosts-released', reserve: true }),
  costRow({
    ...once,
    id: 'host-installation',
    category: 'installation',
    driver: 'hosts-bought',
    reserve: true,
  }),
  costRow({ ...monthly, id: 'host-rent', category: 'rent', driver: 'hosts-taken', params: [] }),
  costRow({
    id: 'power',
    category: 'power',
    driver: 'hosts',
    rules: { month: COST_POWER },
    basis: 'month',
    params: ['kw', 'pue', 'overlap'],
    sided: true,
  }),
  costRow({ ...monthly, id: 'space', category: 'space', driver: 'hosts', params: ['overlap'], sided: true }),
  costRow({
    ...monthly,
    id: 'host-support',
    category: 'host-support',
    driver: 'hosts',
    params: ['overlap'],
    sided: true,
  }),
] as const;
