/** The arithmetic of one cell as data: the model computes through it, and so do explanations, workbook and terminal. */
export type Formula =
  | { readonly slot: string }
  | { readonly number: string }
  | { readonly op: Operation; readonly of: readonly Formula[] }
  /** Rounded half away from zero to so many digits; 'money' means the minor unit of the scenario's currency. */
  | { readonly op: 'round'; readonly of: readonly [Formula]; readonly digits: number | 'money' };

/** Operations of a formula; sub, div and pow take two parts, the others any number. */
export type Operation = 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max' | 'pow';

/** Units of figures and slots; 'money' is the scenario's currency. */
export type Unit =
  | 'money'
  | 'money/unit/year'
  | 'money/unit'
  | 'share'
  | 'unit'
  | 'month'
  | 'year'
  | 'vm'
  | 'vm-month'
  | 'host'
  | 'core'
  | 'TiB'
  | 'factor'
  | 'text';

/** A rule: id, unit of the result, its slots with their units, the formula, and where the rule comes from. */
export interface Rule<Slot extends string = string> {
  readonly id: string;
  readonly unit: Unit;
  readonly slots: Readonly<Record<Slot, Unit>>;
  readonly formula: Formula;
  readonly source: string;
}

/** A slot of a formula. */
export function slot(name: string): Formula {
  return { slot: name };
}

/** A constant of a formula. */
export function number(text: string): Formula {
  return { number: text };
}

/** An operation of a formula over its parts. */
export function op(operation: Operation, ...of: readonly Formula[]): Formula {
  return { op: operation, of };
}

/** A formula rounded to the minor unit, half away from zero (model.md 1). */
export function money(of: Formula): Formula {
  return { op: 'round', of: [of], digits: 'money' };
}
