/**
 * The one address of an input, "holdings/h1/next/uplift": fields by name, things of a list by their id, entries of a
 * record by their key; the empty path is the whole scenario. Never an index, so that it survives sorting and deleting.
 */
export type InputPath = string;

/** Splits an address into its segments. */
export function segmentsOf(path: InputPath): string[] {
  if (path === '') return [];
  return path.split('/').map((segment) => segment.replaceAll('%2F', '/').replaceAll('%25', '%'));
}

/** The address one step further inside; a slash or percent sign of a key is escaped as in a URL. */
export function inside(path: InputPath, segment: string): InputPath {
  const escaped = /[%/]/.test(segment) ? segment.replaceAll('%', '%25').replaceAll('/', '%2F') : segment;
  return path === '' ? escaped : `${path}/${escaped}`;
}
