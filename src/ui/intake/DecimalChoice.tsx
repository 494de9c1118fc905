import type { ReactNode } from 'react';
import type { ImportProblem } from '../../import/problem.ts';
import { INTAKE_WORDS } from '../../wording/ui/intake.ts';

type Sign = ',' | '.';

interface Props {
  readonly problems: readonly ImportProblem[];
  readonly decimal: Sign | undefined;
  readonly onChoose: (decimal: Sign) => void;
}

/** Asks which sign stands before fractions, where no cell of a column tells. */
export function DecimalChoice({ problems, decimal, onChoose }: Props): ReactNode {
  if (decimal === undefined && !problems.some(({ code }) => code === 'open-numbers')) return null;
  return (
    <fieldset className="intake-contracts">
      <legend>{INTAKE_WORDS.decimal}</legend>
      {([',', '.'] as const).map((sign) => (
        <label key={sign}>
          <input
            type="radio"
            name="intake-decimal"
            checked={decimal === sign}
            onChange={() => {
              onChoose(sign);
            }}
          />
          {INTAKE_WORDS.decimals[sign]}
        </label>
      ))}
    </fieldset>
  );
}
