import type { ReactNode } from 'react';
import { withThing } from '../../../edit/things/add.ts';
import type { InputPath } from '../../../model/scenario/inputPath.ts';
import { thingWords } from '../../../wording/ui/things.ts';
import { chosen } from '../../state/edits.ts';
import { change, useWorkbench } from '../../state/store.ts';
import { jumpTo } from '../jump.ts';

/** Puts one more thing into a list, and the focus into its first field. */
export function AddThing({ at }: { at: InputPath }): ReactNode {
  const hasWay = useWorkbench((bench) => withThing(bench.document, at) !== undefined);
  return (
    <p className="thing-buttons">
      <button
        type="button"
        disabled={!hasWay}
        onClick={() => {
          const made = withThing(useWorkbench.getState().document, at);
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
