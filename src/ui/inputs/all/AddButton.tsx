import type { ReactNode } from 'react';
import type { AddedThing } from '../../../edit/things/add.ts';
import type { InputPath } from '../../../model/scenario/inputPath.ts';
import type { Scenario } from '../../../model/scenario/scenario.ts';
import { thingWords } from '../../../wording/ui/things.ts';
import { chosen } from '../../state/edits.ts';
import { change, useWorkbench } from '../../state/store.ts';
import { jumpTo } from '../jump.ts';

/** Adds what `make` makes of the scenario, and puts the focus into its first field; disabled where there is no way. */
export function AddButton({
  at,
  make,
}: {
  at: InputPath;
  make: (scenario: Scenario) => AddedThing | undefined;
}): ReactNode {
  const hasWay = useWorkbench((bench) => make(bench.document) !== undefined);
  return (
    <p className="thing-buttons">
      <button
        type="button"
        disabled={!hasWay}
        onClick={() => {
          const made = make(useWorkbench.getState().document);
          if (!made) return;
          change((bench) => chosen(bench, made.path, made.scenario));
          jumpTo(made.path);
        }}
      >
        {thingWords(at).add}
      </button>
    </p>
  );
}
