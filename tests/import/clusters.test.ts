import { expect, it } from 'vitest';
import { estateOf } from './change/figures.ts';
import type { Made } from './make/workbook.ts';

it('places a VM without a cluster by the host of its own vCenter', async () => {
  const { clusters } = await estateOf([
    {
      name: 'vHost',
      rows: [
        ['Host', 'Cluster', '# CPU', '# Cores', 'VI SDK UUID'],
        ['esx1', 'Mine', 1, 16, 'a'],
        ['esx1', 'Theirs', 1, 16, 'b'],
      ],
    },
    {
      name: 'vInfo',
      rows: [
        ['VM', 'Powerstate', 'Host', 'VI SDK UUID'],
        ['v', 'poweredOn', 'esx1', 'a'],
      ],
    },
  ]);
  expect(clusters.map(({ name, guests }) => [name, guests.length])).toEqual([
    ['Mine', 1],
    ['Theirs', 0],
  ]);
});

it('compares clusters of one name together, because the sheet of clusters states no datacenter', async () => {
  const hosts = [
    ['Host', 'Datacenter', 'Cluster', '# CPU', '# Cores'],
    ['a', 'North', 'Main', 1, 16],
    ['b', 'South', 'Main', 1, 24],
    ['c', 'South', 'Main', 1, 24],
  ];
  const differing = async (...clusters: Made[][]): Promise<unknown[]> => {
    const rows = [['Name', 'NumHosts', 'NumCpuCores'], ...clusters];
    const { problems } = await estateOf([
      { name: 'vHost', rows: hosts },
      { name: 'vCluster', rows },
    ]);
    return problems
      .filter(({ code }) => code === 'cluster-hosts-differ' || code === 'cluster-cores-differ')
      .map(({ data }) => data);
  };
  expect(await differing(['Main', 1, 16], ['Main', 2, 48])).toEqual([]);
  expect(await differing(['Main', 1, undefined], ['Main', 1, 48])).toEqual([
    { cluster: 'Main', stated: 2, counted: 3 },
  ]);
  expect(await differing(['Main', 3, 16], ['Main', undefined, 24])).toEqual([
    { cluster: 'Main', stated: 40, counted: 64 },
  ]);
});
