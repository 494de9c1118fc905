import type { CellStyle } from 'hucre/xlsx';
import type { Explained } from '../../model/explain/explained.ts';

/** How the number of a figure is shown: money with the digits of its currency, anything else as it comes. */
export function numberFormat({ unit }: Explained, digits: number): { style?: CellStyle } {
  if (unit !== 'money') return {};
  return { style: { numFmt: digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}` } };
}
