/** Address of the page that servePage.ts serves. */
export function pageAddress(): string {
  const address = process.env['PHASEIN_URL'];
  if (address === undefined) throw new Error('servePage.ts has not served the page');
  return address;
}
