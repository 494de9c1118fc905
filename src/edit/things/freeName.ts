/** A name as wished, or with the next number that none of the others carries. */
export function freeNameAmong(wished: string, others: readonly string[]): string {
  let free = wished;
  for (let count = 2; others.includes(free); count++) free = `${wished} (${String(count)})`;
  return free;
}
