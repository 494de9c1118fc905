import type { ReactNode } from 'react';
import { Choice } from '../fields/Choice.tsx';
import { Field } from '../fields/Field.tsx';
import { useWorkbench } from '../state/store.ts';
import { SECTION_WORDS } from '../../wording/ui/sections.ts';
import { Group } from './Group.tsx';

/** What holds for every future. */
export function AssumptionsSection(): ReactNode {
  const rates = useWorkbench((bench) => bench.document.rates);
  return (
    <Group legend={SECTION_WORDS.assumptions}>
      <Field path="start" />
      <Field path="horizon" />
      <Field path="finance/rate" />
      <Field path="assumptions/rebuild" />
      <Choice path="assumptions/priceLevel" fallback="base" />
      {rates?.map(({ id, currency }) => (
        <Field key={id} path={`rates/${id}/rate`} label={`1 ${currency}`} />
      ))}
    </Group>
  );
}
