import { contracts } from './contracts.ts';

type Given = Record<string, unknown>;
/** A perpetual licence by socket that is sold no longer. */
export const P = {
  metric: { id: 'per-socket' },
  licence: 'perpetual',
  price: '1',
  soldUntil: '2020-01',
  successor: 'next',
};
/** The successor, a subscription by core. */
export const NEXT = { metric: { id: 'per-core', floorPerCpu: 16 }, price: '1', term: 12, billing: 'yearly' };
/** So many units of it that are owned. */
export const owned = (quantity: number, change: Given = {}): Given => ({
  id: 'h',
  offer: 'p',
  quantity,
  start: '2019-01',
  ...change,
});
/** So many hosts of so many sockets. */
export const host = (count: number, sockets: number): Given => ({ count, sockets, coresPerSocket: 20 });
/** A cluster of such hosts with ten VMs, licensed by it. */
export const cluster = (id: string, hosts: Given[], change: Given = {}): Given => ({
  id,
  offer: 'p',
  hosts,
  guests: [{ id: `${id}-g`, kind: 'linux-free', vms: 10 }],
  ...change,
});
/** What is needed of the licence and its successor over four months. */
export const run = (clusters: Given[], holdings: Given[], change: Parameters<typeof contracts>[0] = {}) => {
  const projection = contracts({ clusters, offers: { p: P, next: NEXT }, holdings, horizon: 4, ...change });
  const [future] = projection.futures;
  const partsOf = (offer: number) =>
    (future?.demand.parts ?? [])
      .filter((part) => part.offer === offer)
      .map((part) => [projection.compiled.clusters[part.cluster]?.source.id, part.needed?.[0]]);
  return { projection, needed: (offer: number) => [...(future?.demand.needed[offer] ?? [])], partsOf };
};
