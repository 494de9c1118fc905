import type { FilesData } from '../../../import/problem.ts';
import { numbersIn } from '../../numbers.ts';
import { many } from '../../speech.ts';

/** Numbers as they are told here; the formats are made when the first one is. */
const number = (value: number): string => numbersIn('en').count(value);

/** Sentences about files that are read together. */
export const FILES_SENTENCES: { readonly [Code in keyof FilesData]: (data: FilesData[Code]) => string } = {
  'same-file': ({ as }) => `The file is the same as ${as}; it was counted once.`,
  'same-export': ({ as, vms, hosts }) =>
    `Everything in it (${many(number(vms), 'VM')}, ${many(number(hosts), 'host')}) is listed in ${as} as well; it was counted once.`,
  'poorer-file': ({ as, vms, only }) =>
    `It lists ${many(number(vms), 'VM')} without hosts; ${as} lists them with hosts and was read instead.${only > 0 ? ` ${many(number(only), 'name')} of it ${only === 1 ? 'is' : 'are'} not there and left out.` : ''}`,
  'totals-beside-rows': ({ as }) =>
    `It states sums of a vCenter whose VMs are listed one by one in ${as}, which was read instead.`,
  'rows-in-both': ({ as, count }) =>
    `${many(number(count), 'VM')} of it ${count === 1 ? 'is' : 'are'} listed with the same vCenter in ${as} as well, and counted once. If both are exports of one vCenter from different days, read the newer one alone.`,
  'names-in-both': ({ as, count }) =>
    `${many(number(count), 'VM')} of it ${count === 1 ? 'has the name of one' : 'have the names of VMs'} in ${as}, and neither states a number for them: if both are of one vCenter, they are counted twice. Read the newer one alone then.`,
  'center-per-file': ({ files }) =>
    `${many(number(files), 'file')} of several state no vCenter: each was taken for one of its own, so that clusters of the same name stay apart.`,
};
