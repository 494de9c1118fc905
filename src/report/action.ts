import type { FigureId } from '../model/explain/explained.ts';
import type { Projection } from '../model/projection.ts';
import { monthsFrom } from '../model/time/month.ts';

/** What a future does, as far as its headline says it. */
export type Action =
  | {
      readonly kind: 'moves';
      readonly vms: FigureId;
      readonly platforms: readonly string[];
      readonly months: number;
    }
  | { readonly kind: 'diverts'; readonly platforms: readonly string[]; readonly from: number }
  | { readonly kind: 'stays' };

/** What a future does: moves VMs in waves, places growth elsewhere, or leaves everything where it is. */
export function actionOf(projection: Projection, future: string): Action {
  const { scenario } = projection.compiled;
  const source = scenario.futures.find(({ id }) => id === future);
  const waves = source?.waves ?? [];
  const offset = (month: string): number => monthsFrom(scenario.start, month);
  if (waves.length > 0) {
    const from = Math.min(...waves.map((wave) => offset(wave.from)));
    const to = Math.max(...waves.map((wave) => offset(wave.to)));
    const platforms = [...new Set(waves.map((wave) => wave.platform))];
    return { kind: 'moves', vms: `future/${future}/moved`, platforms, months: to - from };
  }
  if (source?.divert)
    return { kind: 'diverts', platforms: [source.divert.platform], from: offset(source.divert.from) };
  return { kind: 'stays' };
}
