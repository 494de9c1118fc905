import { namedIn } from '../../catalogue/namedIn.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { openScenario, type Newer } from '../../saved/open.ts';
import { attempt } from '../late/attempt.ts';
import { openedFile } from '../state/edits.ts';
import { away, lookingAt } from '../state/looking.ts';
import { change, look } from '../state/store.ts';

/** Takes what somebody chose or dropped: an inventory is offered first, anything else is opened as a scenario. */
export function takeFile(file: File): Promise<void> {
  return attempt(() => take(file));
}

async function take(file: File): Promise<void> {
  // An inventory goes into a scenario that can be changed.
  if (await isInventory(file)) {
    change(away);
    look(() => ({ inventory: file, opened: undefined, pane: 'answer' }));
  } else await openFile(file);
}

// Saved scenarios are JSON; whatever else somebody brings is an inventory, or is told what it is instead.
async function isInventory(file: File): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const first = head.find((byte) => !BLANKS.has(byte));
  return first === undefined
    ? !/\.json$/i.test(file.name)
    : first !== OPENING_BRACE && first !== OPENING_BRACKET;
}

const HEAD = 64;
const OPENING_BRACE = 0x7b;
const OPENING_BRACKET = 0x5b;
/** Blanks, the marks of encodings, and the zeros of those that take two bytes for a letter. */
const BLANKS: ReadonlySet<number> = new Set([0, 9, 10, 13, 0x20, 0xef, 0xbb, 0xbf, 0xff, 0xfe]);

/** Opens a file that the user chose or dropped; one that cannot be read leaves the open scenario as it is. */
async function openFile(file: File): Promise<void> {
  const { scenario, newer, problems } = openScenario(new Uint8Array(await file.arrayBuffer()));
  if (newer?.scenario) {
    await lookAt(file.name, newer);
    return;
  }
  const whole = scenario && (await stated(scenario));
  const opened = { file: file.name, as: 'scenario' as const, accepted: scenario !== undefined, problems };
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

/** Lets a file be dropped anywhere on the page. */
export function acceptDrops(): void {
  window.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    event.preventDefault();
    const [file, ...others] = event.dataTransfer?.files ?? [];
    look(() => ({ leftOut: others.map(({ name }) => name) }));
    if (file) void takeFile(file);
  });
}
