import type { ReactNode } from 'react';
import { removeFuture } from '../../edit/futures/remove.ts';
import { inside } from '../../model/scenario/inputPath.ts';
import type { Future } from '../../model/scenario/futures.ts';
import { decisionNotes, FUTURE_WORDS, removeLabel } from '../../wording/ui/futures.ts';
import { groupLegend } from '../../wording/ui/sections.ts';
import { Choice } from '../fields/Choice.tsx';
import { Field } from '../fields/Field.tsx';
import { removed } from '../state/edits.ts';
import { change } from '../state/store.ts';
import { Group } from './Group.tsx';

/** One future: its name, when its VMs move wave by wave, and the way to take it out. */
export function FutureFields({ future, isOnly }: { future: Future; isOnly: boolean }): ReactNode {
  const at = inside('futures', future.id);
  const { waves = [], divert } = future;
  const name = groupLegend(future.name, future.id);
  return (
    <Group legend={name}>
      <Field path={`${at}/name`} />
      {waves.map(({ id }) => (
        <WaveFields key={id} at={`${at}/waves/${id}`} />
      ))}
      {divert && <Field path={`${at}/divert/from`} />}
      {waves.length > 0 && <Field path={`${at}/overlap`} />}
      {decisionNotes(future).map((note) => (
        <p key={note} className="group-note">
          {note}
        </p>
      ))}
      {!isOnly && (
        <p className="group-note">
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
        </p>
      )}
    </Group>
  );
}

function WaveFields({ at }: { at: string }): ReactNode {
  return (
    <>
      <Field path={`${at}/from`} />
      <Field path={`${at}/to`} />
      <Field path={`${at}/share`} />
      <Choice path={`${at}/shape`} fallback="linear" />
    </>
  );
}
