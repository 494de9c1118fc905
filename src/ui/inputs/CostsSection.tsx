import type { ReactNode } from 'react';
import { groupLegend } from '../../wording/ui/sections.ts';
import { Field } from '../fields/Field.tsx';
import { useWorkbench } from '../state/store.ts';
import { Group } from './Group.tsx';

/** Everything that is neither a licence nor a host. */
export function CostsSection(): ReactNode {
  const costs = useWorkbench((bench) => bench.document.costs);
  return costs.map(({ id, name, source }) => (
    <Group key={id} legend={groupLegend(name, id)}>
      <Field path={`costs/${id}/amount`} />
      {source !== undefined && <p className="group-note">{source}</p>}
    </Group>
  ));
}
