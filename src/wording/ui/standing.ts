import { many } from '../speech.ts';

type Counts = Readonly<Record<'assumed' | 'missing' | 'warning', number>>;

/** Headings of the strip under the verdict: how much is assumed, missing or doubtful. */
export function standingCounts({ assumed, missing, warning }: Counts): Record<keyof Counts, string> {
  return {
    assumed: assumed === 0 ? 'Nothing assumed' : `${String(assumed)} assumed`,
    missing: missing === 0 ? 'Nothing missing' : `${String(missing)} missing`,
    warning: warning === 0 ? 'No warnings' : many(String(warning), 'warning'),
  };
}
