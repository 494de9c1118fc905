import type { ReactNode } from 'react';
import { withoutRecord } from '../../../edit/things/records.ts';
import type { InputPath } from '../../../model/scenario/inputPath.ts';
import { setAt } from '../../../model/scenario/paths.ts';
import type { Scenario } from '../../../model/scenario/scenario.ts';
import { thingWords } from '../../../wording/ui/things.ts';
import { removed } from '../../state/edits.ts';
import { change } from '../../state/store.ts';

/** Takes a record out as a whole; where one value can stand for it, that one is left. */
export function RemoveRecord({ path }: { path: InputPath }): ReactNode {
  return (
    <p className="thing-buttons">
      <button
        type="button"
        className="link"
        onClick={() => {
          change((bench) => removed(bench, path, without(bench.document, path)));
        }}
      >
        {thingWords(path).remove}
      </button>
    </p>
  );
}

function without(scenario: Scenario, path: InputPath): Scenario {
  return setAt(scenario, path, withoutRecord(scenario, path));
}
