/** How many lines there are beyond those that are shown. */
export function moreLines(count: number): string {
  return `and ${String(count)} more; the workbook and the files of the command line carry all of them.`;
}
