import { memo, type ReactNode } from 'react';
import type { Offer } from '../../model/scenario/contracts.ts';
import { sourceLine } from '../../wording/ui/source.ts';
import { groupLegend } from '../../wording/ui/sections.ts';
import { Field } from '../fields/Field.tsx';
import { AllFields } from './all/AllFields.tsx';
import { RemoveThing } from './all/RemoveThing.tsx';
import { Group } from './Group.tsx';

const SPREAD = ['price/low', 'price/base', 'price/high'];

/** One offer: the user's quote, then its list price and where that is from. */
export const OfferFields = memo(function OfferFields({ offer }: { offer: Offer }): ReactNode {
  const at = `offers/${offer.id}`;
  const name = groupLegend(offer.name, offer.id);
  const shown = ['quote', ...(typeof offer.price === 'object' ? SPREAD : ['price'])];
  return (
    <Group legend={name}>
      {shown.map((field) => (
        <Field key={field} path={`${at}/${field}`} />
      ))}
      <p className="group-note">{sourceLine(offer)}</p>
      <AllFields at={at} name={name} besides={shown}>
        <RemoveThing path={at} title={name} />
      </AllFields>
    </Group>
  );
});
