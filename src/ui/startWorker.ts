interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

// The page's policy asks for a word on every script that is loaded by its address: only those that came with the page.
const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies };
const policy = trustedTypes?.createPolicy('phasein-worker', { createScriptURL: ofThisPage });

function ofThisPage(address: string): string {
  if (new URL(address, location.href).origin !== location.origin)
    throw new TypeError('a script from elsewhere');
  return address;
}

/** Starts one of the page's own workers. */
export function startWorker(address: string): Worker {
  return new Worker(policy?.createScriptURL(address) ?? address, { type: 'module' });
}
