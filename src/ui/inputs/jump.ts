import { flushSync } from 'react-dom';
import type { InputPath } from '../../model/scenario/inputPath.ts';
import { look } from '../state/store.ts';
import type { SectionId } from '../state/workbench.ts';
import { hasRoomForOneSection } from '../layout.ts';

// Where each part of a scenario stands in the form, by the first step of its address.
const SECTION_OF: Readonly<Record<string, SectionId>> = {
  clusters: 'estate',
  products: 'estate',
  holdings: 'held',
  offers: 'target',
  platforms: 'target',
  purchase: 'target',
  futures: 'phase-in',
  costs: 'costs',
};

/** Shows the field of an address in the form, and puts the focus into it. */
export function jumpTo(path: InputPath): void {
  const section = SECTION_OF[path.split('/')[0] ?? ''] ?? 'assumptions';
  flushSync(() => {
    look(({ unfolded, wholeEstate }) => ({
      pane: 'inputs',
      wholeEstate: wholeEstate || section === 'estate',
      unfolded: hasRoomForOneSection() ? [section] : [...new Set([...unfolded, section])],
    }));
  });
  if (!fieldFor(path)) {
    flushSync(() => {
      look(({ detailed }) => ({ detailed: [...new Set([...detailed, ...wayTo(path)])] }));
    });
  }
  const field = fieldFor(path);
  field?.scrollIntoView({ block: 'center' });
  (field?.matches('fieldset') ? field.querySelector('input') : field)?.focus();
}

/** The field at an address, or else the first one of the thing there. */
function fieldFor(path: InputPath): HTMLElement | undefined {
  const fields = [...document.querySelectorAll<HTMLElement>('.inputs [data-path]')];
  const at = ({ dataset }: HTMLElement): string => dataset['path'] ?? '';
  return fields.find((field) => at(field) === path) ?? fields.find((field) => isAt(at(field), path));
}

/** The things that an address leads through, any of which may hide its fields. */
function wayTo(path: InputPath): InputPath[] {
  const steps = path.split('/');
  return ['', ...steps.map((_, at) => steps.slice(0, at + 1).join('/'))];
}

function isAt(field: InputPath, path: InputPath): boolean {
  return field.startsWith(`${path}/`);
}
