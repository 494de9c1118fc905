const LONGEST = 60;

/** An id like a name, for an input path: other letters become dashes; a number follows where it is taken. */
export function idLike(name: string, taken: ReadonlySet<string>): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replaceAll(/^[^A-Za-z0-9]+|-+$/g, '')
    .slice(0, LONGEST);
  const id = plain === '' ? 'cluster' : plain;
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${String(number)}`)) number++;
  return `${id}-${String(number)}`;
}
