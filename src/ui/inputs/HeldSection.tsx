import type { ReactNode } from 'react';
import { groupLegend } from '../../wording/ui/sections.ts';
import { Field } from '../fields/Field.tsx';
import { useWorkbench } from '../state/store.ts';
import { Group } from './Group.tsx';

/** Contracts in force, and what they do when they end. */
export function HeldSection(): ReactNode {
  const holdings = useWorkbench((bench) => bench.document.holdings);
  return holdings.map(({ id, name, total }) => {
    const at = `holdings/${id}`;
    return (
      <Group key={id} legend={groupLegend(name, id)}>
        <Field path={`${at}/quantity`} />
        <Field path={`${at}/${total === undefined ? 'price' : 'total'}`} />
        <Field path={`${at}/end`} />
        <Field path={`${at}/next/price`} />
        <Field path={`${at}/next/uplift`} />
        <Field path={`${at}/next/term`} />
      </Group>
    );
  });
}
