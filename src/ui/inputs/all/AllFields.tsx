import type { ReactNode } from 'react';
import type { InputPath } from '../../../model/scenario/inputPath.ts';
import { allFieldsOf } from '../../../wording/ui/things.ts';
import { look, useWorkbench } from '../../state/store.ts';
import { RecordFields } from './RecordFields.tsx';

interface Props {
  readonly at: InputPath;
  readonly name: string;
  /** What of it the form shows already, by the steps from `at`; a list or record ends with a slash. */
  readonly besides: readonly string[];
  readonly children?: ReactNode;
}

/** Everything else there is to say of a thing, folded until it is asked for: most of it is rarely known. */
export function AllFields({ at, name, besides, children }: Props): ReactNode {
  const isOpen = useWorkbench((bench) => bench.view.detailed.includes(at));
  const turn = (): void => {
    look(({ detailed }) => ({
      detailed: isOpen ? detailed.filter((other) => other !== at) : [...detailed, at],
    }));
  };
  return (
    <details className="all-fields" data-all={at} open={isOpen}>
      <summary
        onClick={(event) => {
          event.preventDefault();
          turn();
        }}
      >
        {allFieldsOf(name)}
      </summary>
      {isOpen && (
        <>
          <RecordFields at={at} besides={besides.map((steps) => (at === '' ? steps : `${at}/${steps}`))} />
          {children}
        </>
      )}
    </details>
  );
}
