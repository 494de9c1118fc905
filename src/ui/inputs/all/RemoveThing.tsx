import type { ReactNode } from 'react';
import type { InputPath } from '../../../model/scenario/inputPath.ts';
import { setAt } from '../../../model/scenario/paths.ts';
import { removeThing, THING_WORDS } from '../../../wording/ui/things.ts';
import { removed } from '../../state/edits.ts';
import { change } from '../../state/store.ts';

/** Takes a thing out of its list, as one step that can be taken back. */
export function RemoveThing({ path, title }: { path: InputPath; title: string }): ReactNode {
  return (
    <p className="thing-buttons">
      <button
        type="button"
        className="link"
        aria-label={removeThing(title)}
        onClick={() => {
          change((bench) => removed(bench, path, setAt(bench.document, path, undefined)));
        }}
      >
        {THING_WORDS.remove}
      </button>
    </p>
  );
}
