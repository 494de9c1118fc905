import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { readInventory } from '../../src/import/read.ts';
import { genuine3x } from './genuine.ts';

/** The rows of a sheet as another reader sees them, by heading. */
async function otherwise(name: string): Promise<Record<string, unknown>[]> {
  const { sheets } = await readXlsx(new Uint8Array(await genuine3x().arrayBuffer()));
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const [headings = [], ...rows] = sheet.rows;
  return rows
    .filter((row) => row.some((cell) => cell !== null && cell !== ''))
    .map((row) => Object.fromEntries(headings.map((heading, at) => [String(heading), row[at] ?? undefined])));
}

it('every cell that is read says what another reader finds there', async () => {
  const { inventory } = await readInventory(genuine3x(), 'x');
  const vms = await otherwise('vInfo');
  expect(
    inventory?.vms.map(({ name, vcpu, ramMiB, inUseMiB, provisionedMiB }) => [
      name,
      vcpu,
      ramMiB,
      inUseMiB,
      provisionedMiB,
    ]),
  ).toEqual(
    vms.map((row) => [row['VM'], row['CPUs'], row['Memory'], row['In Use MB'], row['Provisioned MB']]),
  );
  expect(
    inventory?.vms.map(({ cluster, host, toolsSystem, configuredSystem }) => [
      cluster,
      host,
      toolsSystem,
      configuredSystem,
    ]),
  ).toEqual(
    vms.map((row) => [
      row['Cluster'],
      row['Host'],
      row['OS according to the VMware Tools'],
      row['OS according to the configuration file'],
    ]),
  );
  const hosts = await otherwise('vHost');
  expect(
    inventory?.hosts.map(({ name, cluster, sockets, coresPerSocket, cores, ramMiB }) => [
      name,
      cluster,
      sockets,
      coresPerSocket,
      cores,
      ramMiB,
    ]),
  ).toEqual(
    hosts.map((row) => [
      row['Host'],
      row['Cluster'],
      row['# CPU'],
      row['Cores per CPU'],
      row['# Cores'],
      row['# Memory'],
    ]),
  );
});
