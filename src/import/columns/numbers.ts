/**
 * Which sign stands before the fractions of a column: one of them, none that any text tells of, or, as "mixed", one in
 * some texts and the other in others.
 */
export type DecimalSign = ',' | '.' | 'open' | 'mixed';

/** A number that a text may mean; undefined where it means none, "open" and "mixed" where the column does not tell. */
export type NumberRead = number | 'open' | 'mixed' | undefined;

/** What the texts of a column together tell of their decimal sign. Texts that are no numbers tell nothing. */
export function decimalSignOf(texts: readonly string[]): DecimalSign {
  const signs = new Set(texts.flatMap((text) => signIn(text) ?? []));
  const [sign = 'open'] = signs;
  return signs.size > 1 ? 'mixed' : sign;
}

/** Whether only the other texts of its column tell what a text means as a number. */
export function hasDecimalSign(text: string): boolean {
  return /[.,]/.test(text);
}

/** Reads a number. Where the column does not tell, whole numbers have no fraction, so that a sign only sets thousands apart. */
export function numberIn(text: string, sign: DecimalSign, isWhole: boolean): NumberRead {
  if (DIGITS.test(text)) return Number(text);
  if (!hasDecimalSign(text)) return plainNumber(text, '.');
  if (signIn(text) === undefined && !THOUSANDS.test(text)) return undefined;
  if (sign === ',' || sign === '.') return plainNumber(text, sign);
  // "1,234" in a column of whole numbers, or "1.234.567" in any: all that its signs can do is set thousands apart.
  const isApart = (isWhole && sign === 'open') || /[.,].*[.,]/.test(text);
  if (THOUSANDS.test(text) && isApart) return Number(text.replaceAll(/\D/g, ''));
  return sign;
}

// Blanks and apostrophes set thousands apart and nothing else.
const ALWAYS_APART = /['’\u00a0\u202f ](?=\d{3}(?:\D|$))/g;
/** Most numbers are nothing but this. */
const DIGITS = /^\d{1,15}$/;
const THOUSANDS = /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})+)$/;
const WHOLE_PART = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)$/;

/** The decimal sign that a text cannot be read without; undefined where it can be read with either or is no number. */
function signIn(text: string): ',' | '.' | undefined {
  return ([',', '.'] as const).find((sign) => {
    const other = sign === ',' ? '.' : ',';
    return plainNumber(text, sign) !== undefined && plainNumber(text, other) === undefined;
  });
}

/** The number that a text is with a decimal sign, thousands set apart by anything else. */
function plainNumber(text: string, sign: ',' | '.'): number | undefined {
  const [before = '', fraction = '', ...more] = text.split(sign);
  const whole = before.replaceAll(ALWAYS_APART, '').replaceAll('.', ',');
  if (more.length > 0 || !WHOLE_PART.test(whole) || !/^\d*$/.test(fraction)) return undefined;
  const number = Number(`${whole.replaceAll(',', '')}.${fraction}0`);
  return number <= Number.MAX_SAFE_INTEGER ? number : undefined;
}
