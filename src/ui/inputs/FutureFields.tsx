import { memo, type ReactNode } from 'react';
import { inside } from '../../model/scenario/inputPath.ts';
import type { Future } from '../../model/scenario/futures.ts';
import { decisionNotes } from '../../wording/ui/futures.ts';
import { groupLegend } from '../../wording/ui/sections.ts';
import { Field } from '../fields/Field.tsx';
import { AddThing } from './all/AddThing.tsx';
import { AllFields } from './all/AllFields.tsx';
import { FutureActions } from './FutureActions.tsx';
import { Group } from './Group.tsx';
import { WaveFields } from './WaveFields.tsx';

interface Props {
  readonly future: Future;
  readonly isOnly: boolean;
}

/** One future: its name, when its VMs move wave by wave, and the ways to copy it, to move it and to take it out. */
export const FutureFields = memo(function FutureFields({ future, isOnly }: Props): ReactNode {
  const at = inside('futures', future.id);
  const { waves = [], divert } = future;
  const name = groupLegend(future.name, future.id);
  const shown = ['name', ...(divert ? ['divert/from'] : []), ...(waves.length > 0 ? ['overlap'] : [])];
  return (
    <Group legend={name}>
      <Field path={`${at}/name`} />
      {waves.map(({ id }, place) => (
        <WaveFields key={id} at={`${at}/waves/${id}`} place={waves.length === 1 ? 0 : place + 1} />
      ))}
      {shown.slice(1).map((field) => (
        <Field key={field} path={`${at}/${field}`} />
      ))}
      {decisionNotes(future).map((note) => (
        <p key={note} className="group-note">
          {note}
        </p>
      ))}
      <AddThing at={`${at}/waves`} />
      <AllFields at={at} name={name} besides={[...shown, 'waves/']} />
      <FutureActions id={future.id} name={name} isOnly={isOnly} />
    </Group>
  );
});
