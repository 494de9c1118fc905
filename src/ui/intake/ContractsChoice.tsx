import type { ReactNode } from 'react';
import { INTAKE_WORDS } from '../../wording/ui/intake.ts';

interface Props {
  readonly isKeeping: boolean;
  readonly onChoose: (isKeeping: boolean) => void;
}

/** Whether the contracts of the open scenario stay when its estate goes. */
export function ContractsChoice({ isKeeping, onChoose }: Props): ReactNode {
  return (
    <fieldset className="intake-contracts">
      <legend>{INTAKE_WORDS.contracts}</legend>
      {[true, false].map((keeps) => (
        <label key={String(keeps)}>
          <input
            type="radio"
            name="intake-contracts"
            checked={isKeeping === keeps}
            onChange={() => {
              onChoose(keeps);
            }}
          />
          {keeps ? INTAKE_WORDS.keep : INTAKE_WORDS.leaveOut}
        </label>
      ))}
      <p className="note">{INTAKE_WORDS.always}</p>
    </fieldset>
  );
}
