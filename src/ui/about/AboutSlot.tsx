import { everyFigure } from '../answer/explaining.ts';
import { late } from '../late/late.tsx';

/**
 * Where it is said what the figures were made of. It stands at the end and computes nothing until it is unfolded or printed,
 * so that the answer comes first.
 */
export const AboutSlot = late(
  async () => (await Promise.all([import('./About.tsx'), everyFigure()]))[0].About,
);
