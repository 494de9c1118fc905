import { memo, type ReactNode } from 'react';
import type { Holding } from '../../model/scenario/contracts.ts';
import { groupLegend } from '../../wording/ui/sections.ts';
import { Field } from '../fields/Field.tsx';
import { useWorkbench } from '../state/store.ts';
import { AddThing } from './all/AddThing.tsx';
import { AllFields } from './all/AllFields.tsx';
import { RemoveThing } from './all/RemoveThing.tsx';
import { Group } from './Group.tsx';

const SHOWN = ['quantity', 'price', 'total', 'end', 'next/price', 'next/uplift', 'next/term'];

/** Contracts in force, and what they do when they end. */
export function HeldSection(): ReactNode {
  const holdings = useWorkbench((bench) => bench.document.holdings);
  return (
    <>
      {holdings.map((holding) => (
        <HoldingFields key={holding.id} holding={holding} />
      ))}
      <AddThing at="holdings" />
    </>
  );
}

const HoldingFields = memo(function HoldingFields({ holding }: { holding: Holding }): ReactNode {
  const at = `holdings/${holding.id}`;
  const name = groupLegend(holding.name, holding.id);
  return (
    <Group legend={name}>
      {SHOWN.map((field) => (
        <Field key={field} path={`${at}/${field}`} />
      ))}
      <AllFields at={at} name={name} besides={SHOWN}>
        <RemoveThing path={at} title={name} />
      </AllFields>
    </Group>
  );
});
