import type { ReactNode } from 'react';
import { Choice } from '../fields/Choice.tsx';
import { Field } from '../fields/Field.tsx';
import { useWorkbench } from '../state/store.ts';
import { GROUP_WORDS, SECTION_WORDS } from '../../wording/ui/sections.ts';
import { AddThing } from './all/AddThing.tsx';
import { AllFields } from './all/AllFields.tsx';
import { Group } from './Group.tsx';
import { RateFields } from './RateFields.tsx';

const SHOWN = ['rebuild', 'priceLevel'];
const LISTS = ['clusters', 'offers', 'platforms', 'products', 'holdings', 'costs', 'futures', 'rates'];
const RECORDS = ['purchase', 'assumptions', 'finance'];
const ELSEWHERE = ['start', 'horizon', 'baseline', ...[...LISTS, ...RECORDS].map((part) => `${part}/`)];

/** What holds for every future. */
export function AssumptionsSection(): ReactNode {
  const rates = useWorkbench((bench) => bench.document.rates);
  return (
    <>
      <Group legend={SECTION_WORDS.assumptions}>
        <Field path="start" />
        <Field path="horizon" />
        <Field path="finance/rate" />
        <Field path="assumptions/rebuild" />
        <Choice path="assumptions/priceLevel" fallback="base" />
        <AllFields at="assumptions" name={GROUP_WORDS.theAssumptions} besides={SHOWN} />
        <AllFields at="finance" name={GROUP_WORDS.theFinances} besides={['rate']} />
        <AllFields at="" name={GROUP_WORDS.theScenario} besides={ELSEWHERE} />
      </Group>
      {rates?.map((rate) => (
        <RateFields key={rate.id} id={rate.id} currency={rate.currency} />
      ))}
      <AddThing at="rates" />
    </>
  );
}
