import type { Format } from './format.ts';
import { RVTOOLS } from './rvtools/rvtools.ts';

/** All formats that are read, the more particular before the more general. */
export const FORMATS: readonly Format[] = [RVTOOLS];
