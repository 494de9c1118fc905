import type { ReactNode } from 'react';
import { inside } from '../../model/scenario/inputPath.ts';
import type { Cluster } from '../../model/scenario/estate.ts';
import { allClusters, groupLegend } from '../../wording/ui/sections.ts';
import { Field } from '../fields/Field.tsx';
import { look, useWorkbench } from '../state/store.ts';
import { Group } from './Group.tsx';
import { InventoryButton } from './InventoryButton.tsx';
import { LicencePicker } from './LicencePicker.tsx';

/** Clusters that are shown at first; a form of hundreds takes a browser many seconds. */
const SHOWN = 12;

/** The estate: hosts and VMs of every cluster. */
export function EstateSection(): ReactNode {
  const clusters = useWorkbench((bench) => bench.document.clusters);
  const isWhole = useWorkbench((bench) => bench.view.wholeEstate) || clusters.length <= SHOWN;
  return (
    <>
      <InventoryButton />
      {(isWhole ? clusters : clusters.slice(0, SHOWN)).map((cluster) => (
        <ClusterFields key={cluster.id} cluster={cluster} />
      ))}
      {!isWhole && (
        <button
          type="button"
          onClick={() => {
            look(() => ({ wholeEstate: true }));
          }}
        >
          {allClusters(clusters.length)}
        </button>
      )}
    </>
  );
}

function ClusterFields({ cluster }: { cluster: Cluster }): ReactNode {
  const at = inside('clusters', cluster.id);
  return (
    <>
      <Group legend={groupLegend(cluster.name, cluster.id)}>
        {cluster.hosts.map(({ id }) => {
          const hosts = `${at}/hosts/${id}`;
          return ['count', 'sockets', 'coresPerSocket'].map((field) => (
            <Field key={`${hosts}/${field}`} path={`${hosts}/${field}`} />
          ));
        })}
        <Field path={`${at}/usedShare`} />
        <LicencePicker path={`${at}/offer`} offer={cluster.offer} kinds={['hypervisor']} />
      </Group>
      {cluster.guests.map(({ id, name }) => (
        <Group key={id} legend={groupLegend(name, id)}>
          {['vms', 'vcpu', 'growth'].map((field) => (
            <Field key={field} path={`${at}/guests/${id}/${field}`} />
          ))}
        </Group>
      ))}
    </>
  );
}
