import type { ReactNode } from 'react';

/** Fields that belong together, under the name of the thing they describe. */
export function Group({ legend, children }: { legend: string; children: ReactNode }): ReactNode {
  return (
    <fieldset className="group">
      <legend>{legend}</legend>
      <div className="group-fields">{children}</div>
    </fieldset>
  );
}
