import { memo, type ReactNode } from 'react';
import { countedBy } from '../../edit/things/metric.ts';
import { fieldAt } from '../../model/scenario/field.ts';
import type { InputPath } from '../../model/scenario/inputPath.ts';
import { BandStart } from './BandStart.tsx';
import { Choice } from './Choice.tsx';
import { Field } from './Field.tsx';
import { Several } from './Several.tsx';

/** The control that the schema asks for at an address: a text, a number or a month, one of several, any of several. */
export const Control = memo(function Control({ path }: { path: InputPath }): ReactNode {
  const kind = fieldAt(path)?.kind;
  if (kind === 'list') return <Several path={path} />;
  if (path.endsWith('/metric/id')) return <MetricChoice path={path} />;
  if (kind === 'option' || kind === 'boolean' || kind === 'id') return <Choice path={path} />;
  if (/\/bands\/[^/]+\/from$/.test(path)) return <BandStart path={path} />;
  return <Field path={path} />;
});

function MetricChoice({ path }: { path: InputPath }): ReactNode {
  const metric = path.slice(0, -'/id'.length);
  return <Choice path={path} take={(scenario, id) => countedBy(scenario, metric, id)} />;
}
