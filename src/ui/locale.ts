/** The user's locale: numbers and months are read and written in it. */
export function userLocale(): string {
  return navigator.language;
}
