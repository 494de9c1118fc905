import type { ReactNode } from 'react';
import { thingTitle } from '../../wording/ui/things.ts';
import { Field } from '../fields/Field.tsx';
import { AllFields } from './all/AllFields.tsx';
import { RemoveThing } from './all/RemoveThing.tsx';
import { Group } from './Group.tsx';

/** One exchange rate: what one unit of another currency is worth. */
export function RateFields({ id, currency }: { id: string; currency: string }): ReactNode {
  const at = `rates/${id}`;
  const name = thingTitle('rates', currency);
  return (
    <Group legend={name}>
      <Field path={`${at}/rate`} label={`1 ${currency}`} />
      <AllFields at={at} name={name} besides={['rate']}>
        <RemoveThing path={at} title={name} />
      </AllFields>
    </Group>
  );
}
