import type { ReactNode } from 'react';
import { withRecord } from '../../../edit/things/records.ts';
import type { InputPath } from '../../../model/scenario/inputPath.ts';
import { thingWords } from '../../../wording/ui/things.ts';
import { chosen } from '../../state/edits.ts';
import { change, useWorkbench } from '../../state/store.ts';
import { jumpTo } from '../jump.ts';

/** Puts a record in that may be absent, and the focus into its first field. */
export function AddRecord({ path }: { path: InputPath }): ReactNode {
  const hasWay = useWorkbench((bench) => withRecord(bench.document, path) !== undefined);
  return (
    <p className="thing-buttons">
      <button
        type="button"
        disabled={!hasWay}
        onClick={() => {
          const made = withRecord(useWorkbench.getState().document, path);
          if (!made) return;
          change((bench) => chosen(bench, path, made.scenario));
          jumpTo(path);
        }}
      >
        {thingWords(path).add}
      </button>
    </p>
  );
}
