import type { ReactNode } from 'react';
import { segmentsOf, type InputPath } from '../../../model/scenario/inputPath.ts';
import { getAt } from '../../../model/scenario/paths.ts';
import type { Scenario } from '../../../model/scenario/scenario.ts';
import { groupLegend } from '../../../wording/ui/sections.ts';
import { thingTitle, thingWords } from '../../../wording/ui/things.ts';
import { useWorkbench } from '../../state/store.ts';
import { Group } from '../Group.tsx';
import { AddRecord } from './AddRecord.tsx';
import type { Part } from './parts.ts';
import { RemoveRecord } from './RemoveRecord.tsx';

interface Props {
  readonly part: Part & { readonly kind: 'record' };
  readonly children: ReactNode;
}

/** A record inside another: its fields, or the button that puts it in. */
export function RecordPart({ part: { path, optional, present }, children }: Props): ReactNode {
  const title = useWorkbench((bench) => titleAt(bench.document, path));
  if (optional && !present) return <AddRecord path={path} />;
  return (
    <Group legend={title}>
      {children}
      {optional && <RemoveRecord path={path} />}
    </Group>
  );
}

/** The name of a record; what is decided about a contract says about which. */
function titleAt(scenario: Scenario, path: InputPath): string {
  const holding = decidedAbout(path);
  if (holding === undefined) return thingWords(path).name;
  const name = getAt(scenario, `holdings/${holding}/name`);
  return thingTitle(path, groupLegend(typeof name === 'string' ? name : undefined, holding));
}

function decidedAbout(path: InputPath): string | undefined {
  const [, , list, holding, ...rest] = segmentsOf(path);
  return (list === 'renewals' || list === 'support') && rest.length === 0 ? holding : undefined;
}
