import type { Scenario } from '../../model/scenario/scenario.ts';
import { saveScenario } from '../../saved/save.ts';

/** Offers a file to be kept: nothing is sent anywhere. */
export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** Saves the scenario as a file. */
export function saveFile(scenario: Scenario): void {
  download(`${fileName(scenario)}.phasein.json`, saveScenario(scenario), 'application/json');
}

/** The scenario's name as a file may be called. */
export function fileName({ name }: Scenario): string {
  const plain = (name ?? '').normalize('NFKD').replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return plain.replaceAll(/^-+|-+$/g, '').slice(0, 60) || 'scenario';
}
