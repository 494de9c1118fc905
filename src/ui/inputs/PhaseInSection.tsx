import type { ReactNode } from 'react';
import type { Future } from '../../model/scenario/futures.ts';
import { groupLegend } from '../../wording/ui/sections.ts';
import { Choice } from '../fields/Choice.tsx';
import { Field } from '../fields/Field.tsx';
import { useWorkbench } from '../state/store.ts';
import { Group } from './Group.tsx';

/** When VMs move, wave by wave, in every future that moves any. */
export function PhaseInSection(): ReactNode {
  const futures = useWorkbench((bench) => bench.document.futures);
  return futures
    .filter((future) => (future.waves ?? []).length > 0)
    .map((future) => <FutureFields key={future.id} future={future} />);
}

function FutureFields({ future }: { future: Future }): ReactNode {
  const at = `futures/${future.id}`;
  return (
    <Group legend={groupLegend(future.name, future.id)}>
      {future.waves?.map(({ id }) => (
        <WaveFields key={id} at={`${at}/waves/${id}`} />
      ))}
      <Field path={`${at}/overlap`} />
    </Group>
  );
}

function WaveFields({ at }: { at: string }): ReactNode {
  return (
    <>
      <Field path={`${at}/from`} />
      <Field path={`${at}/to`} />
      <Field path={`${at}/share`} />
      <Choice path={`${at}/shape`} fallback="linear" />
    </>
  );
}
