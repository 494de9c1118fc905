import type { ContractData } from '../../model/scenario/contractProblem.ts';

const proposal = (successor: string | null): string =>
  successor === null
    ? 'Enter the price you were quoted'
    : `Change to “${successor}”, or enter the price you were quoted`;

/** Sentences about contracts: what is not sold or supported any more, and what was decided at what risk. */
export const CONTRACT_SENTENCES: {
  readonly [Code in keyof ContractData]: (data: ContractData[Code]) => string;
} = {
  'not-sold': ({ offer, successor, units, month }) =>
    `“${offer}” is not sold in ${month}, when ${units} are needed: their price is open. ${proposal(successor)}.`,
  'not-supported': ({ offer, successor, units, month, version }) =>
    `“${offer}”${version === null ? '' : ` stops at version ${version}, which`} is no longer supported in ${month}, when ${units} are needed: their price is open. ${proposal(successor)}.`,
  'licences-unsupported': ({ offer, units, month }) =>
    `From ${month} on up to ${units} “${offer}” run without support: no new versions, and no fixes but those given to everybody.`,
  'third-party-share-assumed': ({ share, source }) =>
    `Support by a third party is assumed at ${share} of the last price. ${source}.`,
  'dearer-commitment': ({ offer, month, less }) =>
    `In ${month} “${offer}” renews where a unit costs least. Renewing another contract first would commit ${less} less.`,
};
