import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptInstall } from './apt.mjs';
import { say } from './run.mjs';

const elsewhere = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

export function locateSoffice() {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const candidates = [process.env.PHASEIN_SOFFICE, ...folders.map((folder) => join(folder, 'soffice'))];
  return [...candidates, ...elsewhere].find((path) => path && existsSync(path)) ?? null;
}

export function obtainSoffice() {
  const present = locateSoffice();
  if (present !== null) {
    say(`soffice: using ${present}`);
    return present;
  }
  say('soffice: none found, trying apt-get install libreoffice-calc');
  aptInstall(['libreoffice-calc']);
  return locateSoffice();
}
