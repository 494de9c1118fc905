/** JSON as it is written everywhere: two spaces, keys in their own order, one line ending. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
