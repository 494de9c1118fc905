import type { Scenario } from '../../src/model/scenario/scenario.ts';
import { midSize } from './midSize.ts';

/** The personas that are made instead of written, by the names of their files. */
export const MADE: Readonly<Record<string, () => Scenario | Promise<Scenario>>> = {
  'mid-size': midSize,
};

/** Where a persona is kept. */
export const personaFile = (name: string): URL =>
  new URL(`../../examples/personas/${name}.json`, import.meta.url);
