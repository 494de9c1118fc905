import type { ReactNode } from 'react';
import { waveName } from '../../wording/ui/things.ts';
import { Choice } from '../fields/Choice.tsx';
import { Field } from '../fields/Field.tsx';
import { AllFields } from './all/AllFields.tsx';
import { RemoveThing } from './all/RemoveThing.tsx';
import { Group } from './Group.tsx';

const SHOWN = ['from', 'to', 'share', 'shape'];

/** One wave; where there are several, each has its place among them as a heading. */
export function WaveFields({ at, place }: { at: string; place: number }): ReactNode {
  const name = waveName(place);
  const fields = (
    <>
      <Field path={`${at}/from`} />
      <Field path={`${at}/to`} />
      <Field path={`${at}/share`} />
      <Choice path={`${at}/shape`} fallback="linear" />
      <AllFields at={at} name={name} besides={SHOWN}>
        <RemoveThing path={at} title={name} />
      </AllFields>
    </>
  );
  return place === 0 ? fields : <Group legend={name}>{fields}</Group>;
}
