interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

// The page's policy asks for a word on every script that is loaded by its address: only those that came with the page.
const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies };
const policy = trustedTypes?.createPolicy('phasein-scripts', { createScriptURL: ofThisPage });

function ofThisPage(address: string): string {
  // A page that is one file carries its workers in itself; only its own scripts can have made such an address.
  const { origin, protocol } = new URL(address, location.href);
  if (origin !== location.origin && protocol !== 'blob:') throw new TypeError('a script from elsewhere');
  return address;
}

/** The address of one of the page's own scripts, as the page's policy wants it. */
export function ownScript(address: string): string {
  return policy?.createScriptURL(address) ?? address;
}
