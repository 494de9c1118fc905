/** An offer that cannot be bought or renewed in a month without an answer, and what follows it. */
interface Barred {
  readonly offer: string;
  readonly successor: string | null;
  readonly units: number;
  readonly month: string;
}

/** Problems of contracts: they show only when the months are run through (model.md 6, 7). */
export interface ContractData {
  /** Outside the months in which the offer is sold: unpriced until it is quoted or another edition is chosen. */
  readonly 'not-sold': Barred;
  /** The support of the offer, or of the last version it covers, has ended. */
  readonly 'not-supported': Barred & { readonly version: string | null };
  /** Licences in use that nobody supports, the most of them in any month, from a month on. */
  readonly 'licences-unsupported': { readonly offer: string; readonly units: number; readonly month: string };
  /** What a third party charges is an analogue until somebody states it. */
  readonly 'third-party-share-assumed': { readonly share: string; readonly source: string };
  /** Renewing another contract of the same day would commit less money, in the scenario's currency. */
  readonly 'dearer-commitment': { readonly offer: string; readonly month: string; readonly less: string };
}

/** Codes of contract problems that may be meant. */
export const CONTRACT_WARNINGS: readonly (keyof ContractData)[] = [
  'not-sold',
  'not-supported',
  'licences-unsupported',
  'dearer-commitment',
];

/** Codes of contract problems that only inform. */
export const CONTRACT_INFOS: readonly (keyof ContractData)[] = ['third-party-share-assumed'];
