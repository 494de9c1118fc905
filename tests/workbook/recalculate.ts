import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// LibreOffice keeps cached results of formulas unless its profile tells it to recalculate always.
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;
const CSV = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false';

/** Lets LibreOffice compute a workbook anew and gives the cells of one of its sheets, counted from 1, as text. */
export function recalculate(soffice: string, workbook: Uint8Array, number = 1): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'phasein-workbook-'));
  try {
    mkdirSync(join(folder, 'profile/user'), { recursive: true });
    writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), PROFILE);
    writeFileSync(join(folder, 'book.xlsx'), workbook);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync(
      soffice,
      [
        profile,
        '--headless',
        '--convert-to',
        `${CSV},${String(number)}`,
        '--outdir',
        folder,
        join(folder, 'book.xlsx'),
      ],
      { stdio: 'pipe' },
    );
    const sheet = readdirSync(folder).find((name) => name.endsWith('.csv')) ?? 'no sheet written';
    return readFileSync(join(folder, sheet), 'utf8')
      .split('\n')
      .map((line) => line.split('\t').map((cell) => cell.replace(/^"|"$/g, '')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
