import { memo, type ReactNode } from 'react';
import type { Platform } from '../../model/scenario/contracts.ts';
import { groupLegend } from '../../wording/ui/sections.ts';
import { Field } from '../fields/Field.tsx';
import { AllFields } from './all/AllFields.tsx';
import { RemoveThing } from './all/RemoveThing.tsx';
import { Group } from './Group.tsx';
import { LicencePicker } from './LicencePicker.tsx';

const KINDS = ['hypervisor', 'guest-os', 'cloud'] as const;

/** One platform: how much of a VMware core one of its cores carries, and what licenses it. */
export const PlatformFields = memo(function PlatformFields({ platform }: { platform: Platform }): ReactNode {
  const at = `platforms/${platform.id}`;
  const name = groupLegend(platform.name, platform.id);
  return (
    <Group legend={name}>
      <Field path={`${at}/density`} />
      <LicencePicker path={`${at}/offer`} offer={platform.offer} kinds={KINDS} />
      <AllFields at={at} name={name} besides={['density', 'offer']}>
        <RemoveThing path={at} title={name} />
      </AllFields>
    </Group>
  );
});
