import type { ReactNode } from 'react';
import { inside, type InputPath } from '../../model/scenario/inputPath.ts';
import { PICKER_WORDS } from '../../wording/ui/catalogue.ts';
import { Choice } from '../fields/Choice.tsx';
import { useWorkbench } from '../state/store.ts';
import { CataloguePicker } from './CataloguePicker.tsx';
import type { Shelf } from './shelf.ts';

interface Licensed {
  /** Where the offer is named: of a cluster, or of a platform. */
  readonly path: InputPath;
  readonly offer: string;
  readonly kinds: Parameters<Shelf['offerChoices']>[2];
}

/** What licenses a cluster or a platform, and the way to another offer of the catalogue. */
export function LicencePicker({ path, offer, kinds }: Licensed): ReactNode {
  const stated = useWorkbench((bench) => bench.document.offers.find(({ id }) => id === offer));
  return (
    <div className="licence">
      <Choice path={path} />
      <CataloguePicker
        label={PICKER_WORDS.licence}
        quote={stated && `${inside('offers', offer)}/quote`}
        find={(shelf, { start }, words) => shelf.offerChoices(start, words, kinds)}
        take={(shelf, scenario, id) => ({
          path,
          after: shelf.licensedBy(scenario, path, id),
          show: `${inside('offers', id)}/quote`,
        })}
      />
    </div>
  );
}
