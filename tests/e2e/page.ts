import type { Locator, Page } from '@playwright/test';

/** Address of the page that servePage.ts serves. */
export function pageAddress(): string {
  const address = process.env['PHASEIN_URL'];
  if (address === undefined) throw new Error('servePage.ts has not served the page');
  return address;
}

/** The first table of the answer: the futures side by side. */
export function futures(page: Page): Locator {
  return page.getByRole('region', { name: 'Futures side by side' });
}
