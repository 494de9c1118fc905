/** A cell of a comma-separated file: text, a number, or a number given as decimal text. */
export type Field = string | number | { readonly number: string };

/** Texts that a spreadsheet would take for a formula, at once or after it has trimmed them. */
const FORMULA = /^[\s]*[=+\-@]|^[\t\r]/;

/** One cell: numbers as they are, texts quoted where needed and never run as a formula. */
export function csvField(field: Field): string {
  if (typeof field === 'number') return String(field);
  if (typeof field === 'object') return field.number;
  const text = FORMULA.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line of cells, with the line ending that RFC 4180 asks for. */
export function csvLine(fields: readonly Field[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}
