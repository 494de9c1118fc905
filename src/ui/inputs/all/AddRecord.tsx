import type { ReactNode } from 'react';
import { withRecord } from '../../../edit/things/records.ts';
import type { InputPath } from '../../../model/scenario/inputPath.ts';
import { AddButton } from './AddButton.tsx';

/** Puts a record in that may be absent. */
export function AddRecord({ path }: { path: InputPath }): ReactNode {
  return <AddButton at={path} make={(scenario) => withRecord(scenario, path)} />;
}
