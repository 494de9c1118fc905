import type { ReactNode } from 'react';
import type { Offer, Platform } from '../../model/scenario/contracts.ts';
import { PICKER_WORDS } from '../../wording/ui/catalogue.ts';
import { sourceLine } from '../../wording/ui/source.ts';
import { GROUP_WORDS, groupLegend } from '../../wording/ui/sections.ts';
import { Field } from '../fields/Field.tsx';
import { useWorkbench } from '../state/store.ts';
import { CataloguePicker, type Picks } from './CataloguePicker.tsx';
import { Group } from './Group.tsx';
import { LicencePicker } from './LicencePicker.tsx';

const PLATFORM_KINDS = ['hypervisor', 'guest-os', 'cloud'] as const;

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
  const hasPurchase = useWorkbench((bench) => bench.document.purchase !== undefined);
  return (
    <>
      {platforms.map((platform) => (
        <PlatformFields key={platform.id} platform={platform} />
      ))}
      <CataloguePicker label={PICKER_WORDS.platform} {...ADDED_PLATFORM} />
      {offers.map((offer) => (
        <OfferFields key={offer.id} offer={offer} />
      ))}
      {hasPurchase && (
        <Group legend={GROUP_WORDS.hostBought}>
          <Field path="purchase/price" />
          <Field path="purchase/life" />
        </Group>
      )}
    </>
  );
}

function PlatformFields({ platform }: { platform: Platform }): ReactNode {
  return (
    <Group legend={groupLegend(platform.name, platform.id)}>
      <Field path={`platforms/${platform.id}/density`} />
      <LicencePicker path={`platforms/${platform.id}/offer`} offer={platform.offer} kinds={PLATFORM_KINDS} />
    </Group>
  );
}

function OfferFields({ offer }: { offer: Offer }): ReactNode {
  const at = `offers/${offer.id}`;
  const hasSpread = typeof offer.price === 'object';
  return (
    <Group legend={groupLegend(offer.name, offer.id)}>
      <Field path={`${at}/quote`} />
      {hasSpread ? (
        ['low', 'base', 'high'].map((level) => <Field key={level} path={`${at}/price/${level}`} />)
      ) : (
        <Field path={`${at}/price`} />
      )}
      <p className="group-note">{sourceLine(offer)}</p>
    </Group>
  );
}
