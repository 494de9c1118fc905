import { sure } from '../../src/model/at.ts';
import { modeDecisions, type ModeDecision } from '../../src/model/results/modes.ts';
import { contracts } from './contracts.ts';

/** Part of a scenario. */
export type Given = Record<string, unknown>;

/** Paid and renewed every year. */
export const YEARLY = { term: 12, billing: 'yearly' };
/** Licences by host, and by VM. */
export const HOST = { metric: { id: 'per-host' }, ...YEARLY };
/** See HOST. */
export const VM = { metric: { id: 'per-vm' }, ...YEARLY };

/** What an estate with products differs by from two hosts with ten VMs. */
export interface Estate {
  readonly offers: Record<string, Given>;
  readonly holdings?: Given[];
  readonly product?: Given;
  /** Further products. */
  readonly rest?: Given[];
  readonly future?: Given;
  readonly clusters?: Given[];
  readonly horizon?: number;
}

/** Two hosts of one socket, with Windows on VMs. */
export function cluster(id: string, vms: number, change: Given = {}): Given {
  return {
    id,
    offer: 'free',
    usedShare: '0.2',
    hosts: [{ count: 2, sockets: 1, coresPerSocket: 8 }],
    guests: [{ id: `${id}-g`, kind: 'windows-server', vms }],
    ...change,
  };
}

/** How products are decided in one future: two hosts with ten VMs unless other clusters are given. */
export function decided(estate: Estate): { decisions: ModeDecision[]; assumed: (number | string)[][] } {
  const { offers, holdings = [], product = {}, rest = [], future = {}, horizon = 24 } = estate;
  const projection = contracts({
    horizon,
    clusters: estate.clusters ?? [cluster('a', 10)],
    offers: { free: { metric: { id: 'free' }, price: '0' }, ...offers },
    platforms: { kvm: { offer: 'free', minHosts: 1 } },
    products: [{ id: 'p', modes: Object.keys(offers).filter((id) => id !== 'sa'), ...product }, ...rest],
    holdings,
    futures: { only: future },
  });
  const only = sure(projection.futures[0]);
  return {
    decisions: modeDecisions(projection, only),
    assumed: only.plans.flatMap(({ offer, contracts: all }) =>
      all
        .filter(({ origin }) => origin === 'assumed')
        .map(({ quantity }) => [projection.compiled.offers[offer]?.source.id ?? '', quantity]),
    ),
  };
}

/** A decision in short: month, why, then offer, count, cost and reason of each mode. */
export function short({ month, why, among }: ModeDecision): string {
  const modes = among.map(
    ({ offer, count, cost, reason }) => `${offer} ${String(count)} ${String(cost)} ${reason}`,
  );
  return [`${String(month)} ${why}`, ...modes].join(' | ');
}

/** A contract of an offer that began half a year before the start. */
export const held = (offer: string, quantity: number, end?: string): Given => ({
  id: `h-${offer}`,
  offer,
  quantity,
  price: '10',
  start: '2026-07',
  ...(end === undefined ? {} : { end }),
  billing: 'yearly',
});

/** Which mode each unit takes, and since when, decision by decision. */
export function taken(estate: Estate): string[] {
  return decided(estate).decisions.map(({ product, unit, month, why, among }) => {
    const mode = among.find(({ reason }) => reason === 'chosen')?.offer ?? '';
    return `${product}${unit} ${String(month)} ${why} ${mode}`;
  });
}
