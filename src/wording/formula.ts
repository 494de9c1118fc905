import type { Formula } from '../model/rules/formula.ts';

const SIGNS = { add: ' + ', sub: ' − ', mul: ' × ', div: ' ÷ ', pow: ' ^ ' } as const;
const STRENGTH = { add: 1, sub: 1, mul: 2, div: 2, pow: 3, min: 4, max: 4, round: 4 } as const;
const FUNCTIONS = { min: 'the lesser of ', max: 'the greater of ' } as const;

/** A formula as it is read, each slot replaced by the words or the number given for it. */
export function formulaText(formula: Formula, slot: (name: string) => string): string {
  if ('slot' in formula) return slot(formula.slot);
  if ('number' in formula) return formula.number;
  const { op, of } = formula;
  const inner = of.map((part) => formulaText(part, slot));
  if (op === 'round') return inner[0] ?? '';
  if (op === 'min' || op === 'max') return `${FUNCTIONS[op]}(${inner.join('; ')})`;
  // Taking something from nothing is how a formula says "less"; it reads as a sign.
  if (op === 'sub' && isZero(of[0])) return `−${wrapped(of[1], inner[1], 2)}`;
  const own = STRENGTH[op];
  return inner
    .map((text, at) => wrapped(of[at], text, at === 0 || op === 'add' || op === 'mul' ? own : own + 1))
    .join(SIGNS[op]);
}

/** Whether a formula rounds anywhere, to say so once beside it. */
export function rounds(formula: Formula): boolean {
  if (!('op' in formula)) return false;
  return formula.op === 'round' || formula.of.some(rounds);
}

function isZero(formula: Formula | undefined): boolean {
  return formula !== undefined && 'number' in formula && Number(formula.number) === 0;
}

function wrapped(part: Formula | undefined, text = '', strength: number): string {
  return part !== undefined && strengthOf(part) < strength ? `(${text})` : text;
}

function strengthOf(formula: Formula): number {
  if (!('op' in formula)) return 5;
  // Rounding is not written, so that its inside decides about brackets.
  return formula.op === 'round' ? strengthOf(formula.of[0]) : STRENGTH[formula.op];
}
