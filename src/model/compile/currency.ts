const WITHOUT_MINOR = new Set(['JPY', 'KRW', 'CLP', 'ISK', 'VND']);
const THREE_DIGITS = new Set(['KWD', 'BHD', 'OMR', 'JOD', 'TND']);

/** Digits of a currency's minor unit: 2, but 0 for the yen and its like and 3 for the Gulf dinars (ISO 4217). */
export function minorDigits(currency: string): number {
  if (WITHOUT_MINOR.has(currency)) return 0;
  return THREE_DIGITS.has(currency) ? 3 : 2;
}
