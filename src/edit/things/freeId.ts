/** An id as wished, or with the next number that none of some others has. */
export function freeIdAmong(wished: string, others: readonly { readonly id: string }[]): string {
  const taken = new Set(others.map(({ id }) => id));
  let free = wished;
  for (let count = 2; taken.has(free); count++) free = `${wished}-${String(count)}`;
  return free;
}
