import type { Projection } from '../model/projection.ts';
import { furtherOf, type Further } from './further.ts';
import { glanceOf, type Glance } from './glance.ts';
import { sensitivityOf, type Sensitivity } from './sensitivity.ts';

/** The document model: what a projection says, as cases, addresses of figures and codes, without a word or a format. */
export interface Report extends Omit<Glance, 'verdict'>, Further, Sensitivity {}

/** Reports on a projection, within its own horizon and within three common ones, at its prices and at others. */
export function reportOf(projection: Projection): Report {
  const glance = glanceOf(projection);
  const further = furtherOf(projection);
  const sensitivity = sensitivityOf(projection, further.verdict);
  const [first, ...rest] = glance.tables;
  const range = sensitivity.range ? [sensitivity.range] : [];
  return { ...glance, ...further, ...sensitivity, tables: [...(first ? [first] : []), ...range, ...rest] };
}
