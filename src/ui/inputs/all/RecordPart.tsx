import type { ReactNode } from 'react';
import { withoutRecord, withRecord } from '../../../edit/things/records.ts';
import { segmentsOf, type InputPath } from '../../../model/scenario/inputPath.ts';
import { getAt, setAt } from '../../../model/scenario/paths.ts';
import type { Scenario } from '../../../model/scenario/scenario.ts';
import { groupLegend } from '../../../wording/ui/sections.ts';
import { thingTitle, thingWords } from '../../../wording/ui/things.ts';
import { chosen, removed } from '../../state/edits.ts';
import { change, useWorkbench } from '../../state/store.ts';
import { Group } from '../Group.tsx';
import { jumpTo } from '../jump.ts';
import type { Part } from './parts.ts';

interface Props {
  readonly part: Part & { readonly kind: 'record' };
  readonly children: ReactNode;
}

/** A record inside another: its fields, or the button that puts it in. */
export function RecordPart({ part: { path, optional, present }, children }: Props): ReactNode {
  const title = useWorkbench((bench) => titleAt(bench.document, path));
  const made = useWorkbench(
    (bench) => optional && !present && withRecord(bench.document, path) !== undefined,
  );
  const { add, remove } = thingWords(path);
  if (optional && !present) {
    return (
      <p className="thing-buttons">
        <button
          type="button"
          disabled={!made}
          onClick={() => {
            put(path);
          }}
        >
          {add}
        </button>
      </p>
    );
  }
  return (
    <Group legend={title}>
      {children}
      {optional && (
        <p className="thing-buttons">
          <button
            type="button"
            className="link"
            onClick={() => {
              change((bench) =>
                removed(bench, path, setAt(bench.document, path, withoutRecord(bench.document, path))),
              );
            }}
          >
            {remove}
          </button>
        </p>
      )}
    </Group>
  );
}

function put(path: InputPath): void {
  change((bench) => {
    const made = withRecord(bench.document, path);
    return made ? chosen(bench, path, made.scenario) : bench;
  });
  jumpTo(path);
}

/** The name of a record; what is decided about a contract says about which. */
function titleAt(scenario: Scenario, path: InputPath): string {
  const [, , list, holding] = segmentsOf(path);
  const isAbout = list === 'renewals' || list === 'support';
  if (!isAbout || segmentsOf(path).length !== 4 || holding === undefined) return thingWords(path).name;
  const name = getAt(scenario, `holdings/${holding}/name`);
  return thingTitle(path, groupLegend(typeof name === 'string' ? name : undefined, holding));
}
