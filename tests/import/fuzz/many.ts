import { draws } from '../../bench/parts/draws.ts';
import { DEPTHS, outcomeOf, type Depth } from './outcome.ts';
import { spoiltFile, type Spoilt } from './bases.ts';

/** A spoilt file with what was wrong about its reading. */
export interface Found extends Spoilt {
  readonly run: number;
  readonly wrong: readonly string[];
}

/** How many spoilt files were read, by how they were spoilt and how far they came, and those whose reading went wrong. */
export interface Fuzzed {
  readonly reached: Readonly<Record<Spoilt['how'], Readonly<Record<Depth, number>>>>;
  readonly found: readonly Found[];
}

/** Spoils made exports so many times and reads them. */
export async function fuzz(
  runs: number,
  seed: number,
  told: (run: number) => void = () => undefined,
): Promise<Fuzzed> {
  const draw = draws(seed);
  const none = (): Record<Depth, number> =>
    Object.fromEntries(DEPTHS.map((depth) => [depth, 0])) as Record<Depth, number>;
  const reached = { bytes: none(), xml: none(), text: none() };
  const found: Found[] = [];
  for (let run = 0; run < runs; run++) {
    const spoilt = spoiltFile(draw);
    const { depth, wrong } = await outcomeOf(spoilt.bytes, spoilt.name);
    reached[spoilt.how][depth]++;
    if (wrong.length > 0) found.push({ ...spoilt, run, wrong });
    told(run);
  }
  return { reached, found };
}
