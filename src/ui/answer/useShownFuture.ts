import { useWorkbench } from '../state/store.ts';
import { useAnswer } from './answerContext.ts';

/** The future that tables and pictures show: the one somebody chose while it is there, else that of the verdict. */
export function useShownFuture(): string {
  const { projection, report } = useAnswer();
  const wanted = useWorkbench((bench) => bench.view.future);
  return projection.futures.find(({ id }) => id === wanted)?.id ?? report.verdict.future;
}
