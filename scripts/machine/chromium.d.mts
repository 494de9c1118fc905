/** Path of a Chromium on this machine, or null: PHASEIN_CHROMIUM, CHROME_PATH, the PATH, Playwright's own. */
export function locateChromium(): string | null;

/** The same; where there is none, tries Playwright's download, then apt-get as root, and says so in one line. */
export function obtainChromium(): string | null;
