import { memo, type ReactNode } from 'react';
import type { Cluster } from '../../model/scenario/estate.ts';
import { inside } from '../../model/scenario/inputPath.ts';
import { hostsName } from '../../wording/ui/things.ts';
import { groupLegend } from '../../wording/ui/sections.ts';
import { Field } from '../fields/Field.tsx';
import { AddThing } from './all/AddThing.tsx';
import { AllFields } from './all/AllFields.tsx';
import { RemoveThing } from './all/RemoveThing.tsx';
import { Group } from './Group.tsx';
import { LicencePicker } from './LicencePicker.tsx';

const OF_HOSTS = ['count', 'sockets', 'coresPerSocket'];
const OF_GUESTS = ['vms', 'vcpu', 'growth'];
const OF_BOTH = ['usedShare/vcpu', 'usedShare/ramGiB'];

/** One cluster: its hosts, how full it is and what licenses it, then its VMs by kind. */
export const ClusterFields = memo(function ClusterFields({ cluster }: { cluster: Cluster }): ReactNode {
  const at = inside('clusters', cluster.id);
  const name = groupLegend(cluster.name, cluster.id);
  const shares = typeof cluster.usedShare === 'object' ? OF_BOTH : ['usedShare'];
  return (
    <>
      <Group legend={name}>
        {cluster.hosts.map(({ id }) => (
          <HostFields key={id} at={`${at}/hosts/${id}`} id={id} isOnly={cluster.hosts.length === 1} />
        ))}
        {shares.map((field) => (
          <Field key={field} path={`${at}/${field}`} />
        ))}
        <LicencePicker path={`${at}/offer`} offer={cluster.offer} kinds={['hypervisor']} />
        <AllFields at={at} name={name} besides={[...shares, 'offer', 'hosts/', 'guests/']}>
          <RemoveThing path={at} title={name} />
        </AllFields>
      </Group>
      {cluster.guests.map((group) => (
        <GuestFields
          key={group.id}
          at={`${at}/guests/${group.id}`}
          name={groupLegend(group.name, group.id)}
        />
      ))}
      <div className="add-to-cluster">
        <AddThing at={`${at}/hosts`} />
        <AddThing at={`${at}/guests`} />
      </div>
    </>
  );
});

interface Hosts {
  readonly at: string;
  readonly id: string;
  readonly isOnly: boolean;
}

/** Hosts of one kind; where there are several kinds, each has a heading. */
function HostFields({ at, id, isOnly }: Hosts): ReactNode {
  const name = hostsName(id);
  const fields = (
    <>
      {OF_HOSTS.map((field) => (
        <Field key={field} path={`${at}/${field}`} />
      ))}
      <AllFields at={at} name={name} besides={OF_HOSTS}>
        <RemoveThing path={at} title={name} />
      </AllFields>
    </>
  );
  return isOnly ? fields : <Group legend={name}>{fields}</Group>;
}

function GuestFields({ at, name }: { at: string; name: string }): ReactNode {
  return (
    <Group legend={name}>
      {OF_GUESTS.map((field) => (
        <Field key={field} path={`${at}/${field}`} />
      ))}
      <AllFields at={at} name={name} besides={OF_GUESTS}>
        <RemoveThing path={at} title={name} />
      </AllFields>
    </Group>
  );
}
