/** A JSON object of which nothing is known but that it is one. */
export type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects in a list, or none. */
export function objects(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** The numbers in a list, or none. */
export function numbers(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'number') : [];
}

/** The first number found under one of several names. */
export function numberOf(fields: Fields, ...names: string[]): number | undefined {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === 'number') return value;
  }
  return undefined;
}

/** The first number whose name, without a currency before it, is the one asked for: `usdPerCpu`, `eurPerCpu`. */
export function amountOf(fields: Fields, name: string): number | undefined {
  const wanted = new RegExp(`^(usd|eur|gbp)?${name}(usd|eur|gbp)?$`, 'i');
  return numberOf(fields, ...Object.keys(fields).filter((key) => wanted.test(key)));
}
