import { flushSync } from 'react-dom';
import type { InputPath } from '../../model/scenario/inputPath.ts';
import { look } from '../state/store.ts';
import type { SectionId } from '../state/workbench.ts';
import { hasRoomForOneSection } from '../layout.ts';

// Where each part of a scenario stands in the form, by the first step of its address.
const SECTION_OF: Readonly<Record<string, SectionId>> = {
  clusters: 'estate',
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
  const fields = document.querySelectorAll<HTMLElement>('.inputs [data-path]');
  const within = [...fields].filter(({ dataset }) => isAt(dataset['path'] ?? '', path));
  const [field] = within;
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
}

/** Whether a field stands at an address or inside the thing there. */
function isAt(field: InputPath, path: InputPath): boolean {
  return field === path || field.startsWith(`${path}/`);
}
