import type { ReactNode } from 'react';
import { withThing } from '../../../edit/things/add.ts';
import type { InputPath } from '../../../model/scenario/inputPath.ts';
import { AddButton } from './AddButton.tsx';

/** Puts one more thing into a list. */
export function AddThing({ at }: { at: InputPath }): ReactNode {
  return <AddButton at={at} make={(scenario) => withThing(scenario, at)} />;
}
