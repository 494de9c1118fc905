import { useEffect, useRef, type ReactNode } from 'react';
import { TAB_WORDS } from '../../wording/ui/tabs.ts';
import { useField } from '../fields/useField.ts';

/** The name of the shown scenario, to be written anew: the same input as in the form. */
export function TabName({ onDone }: { onDone: () => void }): ReactNode {
  const { text, type, leave } = useField('name');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  return (
    <input
      ref={input}
      type="text"
      className="tab-name"
      aria-label={TAB_WORDS.name}
      value={text}
      onChange={(event) => {
        type(event.currentTarget.value);
      }}
      onBlur={leave}
      onKeyDown={({ key }) => {
        if (key === 'Enter' || key === 'Escape') onDone();
      }}
    />
  );
}
