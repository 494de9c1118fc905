import { memo, type ReactNode } from 'react';
import type { Cost } from '../../model/scenario/costs.ts';
import { groupLegend } from '../../wording/ui/sections.ts';
import { Control } from '../fields/Control.tsx';
import { useWorkbench } from '../state/store.ts';
import { AddThing } from './all/AddThing.tsx';
import { AllFields } from './all/AllFields.tsx';
import { RemoveThing } from './all/RemoveThing.tsx';
import { Group } from './Group.tsx';

const SHOWN = ['amount', 'item'];

/** Everything that is neither a licence nor a host. */
export function CostsSection(): ReactNode {
  const costs = useWorkbench((bench) => bench.document.costs);
  return (
    <>
      {costs.map((cost) => (
        <CostFields key={cost.id} cost={cost} />
      ))}
      <AddThing at="costs" />
    </>
  );
}

const CostFields = memo(function CostFields({ cost: { id, name, source } }: { cost: Cost }): ReactNode {
  const at = `costs/${id}`;
  const title = groupLegend(name, id);
  return (
    <Group legend={title}>
      {SHOWN.map((field) => (
        <Control key={field} path={`${at}/${field}`} />
      ))}
      {source !== undefined && <p className="group-note">{source}</p>}
      <AllFields at={at} name={title} besides={SHOWN}>
        <RemoveThing path={at} title={title} />
      </AllFields>
    </Group>
  );
});
