import type { MouseEvent, ReactNode } from 'react';
import { CHART_WORDS } from '../../wording/ui/chart.ts';
import { attempt } from '../late/attempt.ts';

const KINDS = ['svg', 'png'] as const;

/** Saves the picture of the section in which it stands, with the finding as its title. */
export function SavePicture({ of }: { of: string }): ReactNode {
  const save = (kind: (typeof KINDS)[number]) => (event: MouseEvent<HTMLElement>) => {
    const drawn = event.currentTarget.closest('section')?.querySelector<SVGSVGElement>('svg.chart');
    if (drawn) void attempt(async () => (await import('./savePicture.ts')).savePicture(drawn, of, kind));
  };
  return (
    <p className="picture-actions">
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className="link"
          aria-label={`${CHART_WORDS.save[kind]}: ${of}`}
          onClick={save(kind)}
        >
          {CHART_WORDS.save[kind]}
        </button>
      ))}
    </p>
  );
}
