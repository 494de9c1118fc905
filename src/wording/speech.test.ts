import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { project } from '../model/project.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { speechOf } from './speech.ts';

const scenario = JSON.parse(readFileSync('examples/skeleton.json', 'utf8')) as Scenario;
const [cluster] = scenario.clusters;
const [platform] = scenario.platforms;
if (!cluster || !platform) throw new Error('the example has lost its cluster or its platform');

const speechFor = (sites: readonly string[]) =>
  speechOf(
    project(
      { ...scenario, clusters: sites.map((site, at) => ({ ...cluster, id: `c${String(at)}`, site })) },
      [],
      '2026-11-24',
    ),
  );

it('names the hosts of a platform by the platform, and by the site where there are several', () => {
  expect(speechFor(['']).cluster(`${platform.id}@0`)).toBe('Proxmox VE');
  const two = speechFor(['Berlin', 'Amsterdam']);
  expect([two.cluster(`${platform.id}@0`), two.cluster(`${platform.id}@1`)]).toEqual([
    'Proxmox VE, Amsterdam',
    'Proxmox VE, Berlin',
  ]);
  expect(speechFor(['', 'Berlin']).cluster(`${platform.id}@0`)).toBe('Proxmox VE');
});

it('names a cluster as it was named, else by its id', () => {
  expect(speechFor(['']).cluster('c0')).toBe('Main cluster');
  expect(speechFor(['']).cluster('nowhere')).toBe('nowhere');
});
