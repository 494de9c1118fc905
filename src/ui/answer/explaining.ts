import type { Explained, FigureId } from '../../model/explain/explained.ts';
import { explainKey } from '../../model/explain/keyFigures.ts';
import type { Projection } from '../../model/projection.ts';

type Explain = (projection: Projection, id: FigureId) => Explained | undefined;

let explain: Explain = explainKey;
let coming: Promise<void> | undefined;

/** Why a figure has its value: the key figures at once, every other one from `everyFigure` on. */
export function explainNow(projection: Projection, id: FigureId): Explained | undefined {
  return explain(projection, id);
}

/** Loads what explains every figure; parts of the page that show other than key figures wait for it. */
export function everyFigure(): Promise<void> {
  coming ??= import('../../model/explain/explain.ts').then(
    (whole) => {
      explain = whole.explain;
    },
    (failure: unknown) => {
      coming = undefined;
      throw failure;
    },
  );
  return coming;
}
