import type { Formula } from '../../model/rules/formula.ts';

/** Writes a rule's formula as a spreadsheet formula; `cell` gives the reference of each slot. */
export function cellFormula(formula: Formula, cell: (slot: string) => string, digits: number): string {
  if ('slot' in formula) return cell(formula.slot);
  if ('number' in formula) return formula.number;
  const parts = formula.of.map((part) => cellFormula(part, cell, digits));
  switch (formula.op) {
    case 'round':
      return `ROUND(${parts.join(',')},${String(formula.digits === 'money' ? digits : formula.digits)})`;
    case 'min':
      return `MIN(${parts.join(',')})`;
    case 'max':
      return `MAX(${parts.join(',')})`;
    default:
      return `(${parts.join(SIGNS[formula.op])})`;
  }
}

const SIGNS = { add: '+', sub: '-', mul: '*', div: '/', pow: '^' } as const;
