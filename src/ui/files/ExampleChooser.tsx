import type { ReactNode } from 'react';
import { PERSONAS } from '../../edit/personas/registry.ts';
import { PERSONA_WORDS } from '../../wording/personas.ts';
import { PAGE_WORDS } from '../../wording/ui/page.ts';
import { attempt } from '../late/attempt.ts';
import { takeFiles } from './open.ts';

/** Opens one of the personas as if its file had been chosen; undoing it brings the scenario before back. */
export function ExampleChooser(): ReactNode {
  return (
    <select
      aria-label={PAGE_WORDS.examples}
      value=""
      onChange={(event) => {
        const persona = PERSONAS.find(({ id }) => id === event.currentTarget.value);
        if (persona) void attempt(() => open(persona));
      }}
    >
      <option value="">{PAGE_WORDS.examples}</option>
      {PERSONAS.map(({ id }) => (
        <option key={id} value={id} title={PERSONA_WORDS[id].sentence}>
          {PERSONA_WORDS[id].name}
        </option>
      ))}
    </select>
  );
}

async function open({ id, load }: (typeof PERSONAS)[number]): Promise<void> {
  const text = JSON.stringify((await load()).default);
  await takeFiles([{ name: PERSONA_WORDS[id].name, blob: new Blob([text]) }]);
}
