import { memo, type ReactNode } from 'react';
import { duplicateFuture } from '../../edit/futures/duplicate.ts';
import { removeFuture } from '../../edit/futures/remove.ts';
import { inside } from '../../model/scenario/inputPath.ts';
import type { Future } from '../../model/scenario/futures.ts';
import { decisionNotes, duplicateLabel, FUTURE_WORDS, removeLabel } from '../../wording/ui/futures.ts';
import { groupLegend } from '../../wording/ui/sections.ts';
import { Field } from '../fields/Field.tsx';
import { chosen, removed } from '../state/edits.ts';
import { change, useWorkbench } from '../state/store.ts';
import { AddThing } from './all/AddThing.tsx';
import { AllFields } from './all/AllFields.tsx';
import { Group } from './Group.tsx';
import { jumpTo } from './jump.ts';
import { WaveFields } from './WaveFields.tsx';

interface Props {
  readonly future: Future;
  readonly isOnly: boolean;
}

/** One future: its name, when its VMs move wave by wave, and the ways to copy it and to take it out. */
export const FutureFields = memo(function FutureFields({ future, isOnly }: Props): ReactNode {
  const at = inside('futures', future.id);
  const { waves = [], divert } = future;
  const name = groupLegend(future.name, future.id);
  const shown = ['name', ...(divert ? ['divert/from'] : []), ...(waves.length > 0 ? ['overlap'] : [])];
  return (
    <Group legend={name}>
      <Field path={`${at}/name`} />
      {waves.map(({ id }, place) => (
        <WaveFields key={id} at={`${at}/waves/${id}`} place={waves.length === 1 ? 0 : place + 1} />
      ))}
      {shown.slice(1).map((field) => (
        <Field key={field} path={`${at}/${field}`} />
      ))}
      {decisionNotes(future).map((note) => (
        <p key={note} className="group-note">
          {note}
        </p>
      ))}
      <AddThing at={`${at}/waves`} />
      <AllFields at={at} name={name} besides={[...shown, 'waves/']} />
      <p className="group-note future-actions">
        <button
          type="button"
          className="link"
          aria-label={duplicateLabel(name)}
          onClick={() => {
            const made = duplicateFuture(useWorkbench.getState().document, future.id);
            if (!made) return;
            change((bench) => chosen(bench, made.path, made.scenario));
            jumpTo(`${made.path}/name`);
          }}
        >
          {FUTURE_WORDS.duplicate}
        </button>
        {!isOnly && (
          <button
            type="button"
            className="link"
            aria-label={removeLabel(name)}
            onClick={() => {
              change((bench) => removed(bench, at, removeFuture(bench.document, future.id)));
            }}
          >
            {FUTURE_WORDS.remove}
          </button>
        )}
      </p>
    </Group>
  );
});
