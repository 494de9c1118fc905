import type { ReactNode } from 'react';
import { PICKER_WORDS } from '../../wording/ui/catalogue.ts';
import { useWorkbench } from '../state/store.ts';
import { AddThing } from './all/AddThing.tsx';
import { CataloguePicker, type Picks } from './CataloguePicker.tsx';
import { OfferFields } from './OfferFields.tsx';
import { PlatformFields } from './PlatformFields.tsx';
import { PurchaseFields } from './PurchaseFields.tsx';

const ADDED_PLATFORM: Pick<Picks, 'find' | 'take'> = {
  find: (shelf, { start, platforms }, words) =>
    shelf.platformChoices(start, words).filter(({ id }) => !platforms.some((platform) => platform.id === id)),
  take: (shelf, scenario, id) => ({
    path: `platforms/${id}`,
    after: shelf.withPlatform(scenario, id),
    show: `platforms/${id}`,
  }),
};

/** Where VMs move to, and every price: the user's quote first, the list price with its source beneath. */
export function TargetSection(): ReactNode {
  const platforms = useWorkbench((bench) => bench.document.platforms);
  const offers = useWorkbench((bench) => bench.document.offers);
  return (
    <>
      {platforms.map((platform) => (
        <PlatformFields key={platform.id} platform={platform} />
      ))}
      <CataloguePicker label={PICKER_WORDS.platform} {...ADDED_PLATFORM} />
      <AddThing at="platforms" />
      {offers.map((offer) => (
        <OfferFields key={offer.id} offer={offer} />
      ))}
      <AddThing at="offers" />
      <PurchaseFields />
    </>
  );
}
