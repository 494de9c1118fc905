import type { Report } from '../report/report.ts';
import { fieldName } from './fields.ts';
import type { Speech } from './speech.ts';

/** What a report leaves open, one line each with its address: what is missing, and what was assumed. */
export interface OpenLines {
  readonly missing: readonly string[];
  readonly assumed: readonly string[];
}

/** Puts what is missing and what is assumed into words. */
export function openLines({ missing, assumed }: Report, speech: Speech): OpenLines {
  const named = (path: string): string => {
    const name = fieldName(path, speech);
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  };
  return {
    missing: missing.map(({ path }) => `${named(path)} is not known (${path}).`),
    assumed: assumed.map(({ path, value }) => `${named(path)}: ${value} (${path}).`),
  };
}
