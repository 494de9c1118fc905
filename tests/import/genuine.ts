import { readFileSync } from 'node:fs';

/** The genuine export of RVTools 3.x; its origin and licence are in samples/README.md. */
export function genuine3x(): Blob {
  return new Blob([readFileSync(new URL('./samples/rvtools-3x.xlsx', import.meta.url))]);
}
