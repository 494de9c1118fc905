import type { ReactNode } from 'react';
import { GROUP_WORDS } from '../../wording/ui/sections.ts';
import { Field } from '../fields/Field.tsx';
import { useWorkbench } from '../state/store.ts';
import { AllFields } from './all/AllFields.tsx';
import { AddRecord } from './all/AddRecord.tsx';
import { RemoveRecord } from './all/RemoveRecord.tsx';
import { Group } from './Group.tsx';

const SHOWN = ['price', 'life'];

/** The host that is bought when more are needed, if any is. */
export function PurchaseFields(): ReactNode {
  const isBought = useWorkbench((bench) => bench.document.purchase !== undefined);
  if (!isBought) return <AddRecord path="purchase" />;
  return (
    <Group legend={GROUP_WORDS.hostBought}>
      {SHOWN.map((field) => (
        <Field key={field} path={`purchase/${field}`} />
      ))}
      <AllFields at="purchase" name={GROUP_WORDS.aHost} besides={SHOWN}>
        <RemoveRecord path="purchase" />
      </AllFields>
    </Group>
  );
}
