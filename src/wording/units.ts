import type { MetricUnit } from '../model/metrics/metric.ts';
import type { Unit } from '../model/rules/formula.ts';

/** One and more of a unit; money has none, its currency stands once in the heading. */
export const UNIT_WORDS: Readonly<Record<Unit, readonly [one: string, more: string]>> = {
  money: ['', ''],
  'money/unit/year': ['per unit and year', 'per unit and year'],
  'money/unit': ['each', 'each'],
  share: ['', ''],
  unit: ['licence', 'licences'],
  month: ['month', 'months'],
  year: ['year', 'years'],
  vm: ['VM', 'VMs'],
  'vm-month': ['VM-month', 'VM-months'],
  host: ['host', 'hosts'],
  core: ['core', 'cores'],
  TiB: ['TiB', 'TiB'],
  factor: ['', ''],
  text: ['', ''],
};

/** What one licence of a metric stands for. */
export const METRIC_UNIT_WORDS: Readonly<Record<MetricUnit, readonly [one: string, more: string]>> = {
  core: ['core', 'cores'],
  'core-pair': ['core pair', 'core pairs'],
  socket: ['socket', 'sockets'],
  'socket-pair': ['socket pair', 'socket pairs'],
  host: ['host', 'hosts'],
  vm: ['VM', 'VMs'],
  'vm-pair': ['VM pair', 'VM pairs'],
  pack: ['pack', 'packs'],
  TiB: ['TiB', 'TiB'],
  point: ['point', 'points'],
  user: ['user', 'users'],
  licence: ['licence', 'licences'],
};
