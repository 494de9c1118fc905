import { namedIn } from '../../catalogue/namedIn.ts';
import type { SourceFile } from '../../import/files/sourceFile.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { openScenario, type Newer } from '../../saved/open.ts';
import { attempt } from '../late/attempt.ts';
import { openedFile } from '../state/edits.ts';
import { away, lookingAt } from '../state/looking.ts';
import { change, look } from '../state/store.ts';
import { droppedFiles } from './dropped.ts';

/** Takes what somebody chose or dropped: inventories are offered first and together, anything else is opened as a scenario. */
export function takeFiles(files: readonly SourceFile[]): Promise<void> {
  return attempt(() => take(files));
}

async function take(files: readonly SourceFile[]): Promise<void> {
  const [first] = files;
  if (!first) return;
  const kinds = await Promise.all(files.map(isInventory));
  const isReading = kinds[0] === true;
  const taken = files.filter((file, at) => (isReading ? kinds[at] === true : file === first));
  look(() => ({ leftOut: files.filter((file) => !taken.includes(file)).map(({ name }) => name) }));
  // An inventory goes into a scenario that can be changed.
  if (isReading) {
    change(away);
    look(() => ({ inventory: taken, opened: undefined, pane: 'answer' }));
  } else await openFile(first);
}

// Saved scenarios are JSON, as are a few inventories, which have an infra; whatever else somebody brings is an inventory too,
// or is told what it is instead.
async function isInventory({ name, blob }: SourceFile): Promise<boolean> {
  const head = new Uint8Array(await blob.slice(0, HEAD).arrayBuffer());
  const first = head.find((byte) => !BLANKS.has(byte));
  if (first === undefined) return !/\.json$/i.test(name);
  if (first !== OPENING_BRACE && first !== OPENING_BRACKET) return true;
  const text = new TextDecoder().decode(await blob.arrayBuffer());
  return /"infra"\s*:/.test(text) && !/"format"\s*:\s*"phasein"/.test(text);
}

const HEAD = 64;
const OPENING_BRACE = 0x7b;
const OPENING_BRACKET = 0x5b;
/** Blanks, the marks of encodings, and the zeros of those that take two bytes for a letter. */
const BLANKS: ReadonlySet<number> = new Set([0, 9, 10, 13, 0x20, 0xef, 0xbb, 0xbf, 0xff, 0xfe]);

/** Opens a file that the user chose or dropped; one that cannot be read leaves the open scenario as it is. */
async function openFile({ name, blob }: SourceFile): Promise<void> {
  const { scenario, newer, problems } = openScenario(new Uint8Array(await blob.arrayBuffer()));
  if (newer?.scenario) {
    await lookAt(name, newer);
    return;
  }
  const whole = scenario && (await stated(scenario));
  const opened = { file: name, as: 'scenario' as const, accepted: scenario !== undefined, problems };
  change((bench) => openedFile(bench, opened, whole));
}

/** Shows a file of a newer version as far as it can be read, for reading only. */
async function lookAt(file: string, { version, scenario, problems }: Newer): Promise<void> {
  if (!scenario) return;
  const shown = await stated(scenario);
  change((bench) => lookingAt(bench, { file, isKept: false, version, lost: problems }, shown));
}

/** The scenario with what it takes from the catalogue stated in it; the catalogue is loaded only where something is lacking. */
async function stated(scenario: Scenario): Promise<Scenario> {
  const own = new Set(scenario.offers.map(({ id }) => id));
  if (namedIn(scenario).every((id) => own.has(id))) return scenario;
  const { SHELF } = await import('../inputs/shelf.ts');
  return SHELF.statingAll(scenario);
}

/** Lets files and folders be dropped anywhere on the page. */
export function acceptDrops(): void {
  window.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    event.preventDefault();
    if (!event.dataTransfer) return;
    const dropped = droppedFiles(event.dataTransfer);
    void attempt(async () => {
      await takeFiles(await dropped);
    });
  });
}
