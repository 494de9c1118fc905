/** Path of LibreOffice's `soffice` on this machine, or null: PHASEIN_SOFFICE, the PATH, the usual folders. */
export function locateSoffice(): string | null;

/** The same; where there is none, tries apt-get as root, and says so in one line. */
export function obtainSoffice(): string | null;
