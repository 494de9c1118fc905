import type { CheckData } from '../../model/scenario/problem.ts';

/** Sentences about fields that do not fit each other, or leave something open. */
export const CHECK_SENTENCES: { readonly [Code in keyof CheckData]: (data: CheckData[Code]) => string } = {
  'duplicate-id': ({ id }) => `“${id}” stands in this list more than once. Give each its own id.`,
  'unknown-offer': ({ id }) => `There is no offer “${id}”, neither in the scenario nor in the price list.`,
  'unknown-platform': ({ id }) => `There is no platform “${id}” in the scenario.`,
  'unknown-cluster': ({ id }) => `There is no cluster “${id}” in the scenario.`,
  'unknown-product': ({ id }) =>
    `No product has the id “${id}”; name one of the products, or take the decision out.`,
  'not-a-mode': ({ id }) =>
    `The product cannot be licensed by the offer “${id}”; choose one of its modes, or add the offer to them.`,
  'unknown-holding': ({ id }) =>
    `There is no holding “${id}” in the scenario, so this decision changes nothing.`,
  'unknown-group': ({ id }) => `There is no group of guests “${id}” in the scenario.`,
  'unknown-future': ({ id }) => `There is no future “${id}” in the scenario.`,
  'unknown-site': ({ id }) => `No cluster stands at the site “${id}”, so these hosts serve nothing.`,
  'note-of-nothing': ({ id }) =>
    `The scenario has no input at “${id}” any more, so this note is about nothing.`,
  'no-hosts': () => 'The cluster has no hosts, so it needs no licence.',
  'no-load': () =>
    'Nothing runs in this cluster. Name the cluster whose load it follows, or enter its guests.',
  'follows-in-circle': ({ clusters }) =>
    `These clusters follow each other in a circle: ${clusters.join(', ')}. One of them needs guests.`,
  'offers-in-circle': ({ offers }) =>
    `These offers follow each other in a circle: ${offers.join(', ')}. What one of them needs would depend on itself.`,
  'used-share-above-one': ({ given }) =>
    `A used share of ${given} says that more is in use than there is. A share of 70 % is 0.7.`,
  'kvm-not-known': ({ hosts }) =>
    `Say whether KVM runs on these ${hosts} hosts. Until then they count as ready.`,
  'waits-for-word': ({ vms }) => `Say whether these ${vms} VMs may move. Until then they stay.`,
  'no-purchase': () => 'Hosts may have to be bought, and no type and price of host is entered.',
  'ends-before-start': ({ given, against }) => `The end, ${given}, must come after the start, ${against}.`,
  'already-ended': ({ given, against }) =>
    `This ended in ${given}, before the scenario begins in ${against}, and covers nothing.`,
  'perpetual-with-end': ({ given }) =>
    `Perpetual licences do not end, so ${given} is not used. Is it the end of their support? That is a holding of its own.`,
  'cover-gap': ({ months, after }) =>
    `Cover breaks off for ${months} months after “${after}” ends. Is the last day of cover right?`,
  'cover-overlap': ({ months, with: other }) =>
    `This begins ${months} months before “${other}” ends, so both are paid. Is the last day of cover right?`,
  'nothing-held': () => 'The quantity is 0, so this covers nothing.',
  'price-and-total': () => 'A unit price is entered as well, and it is used instead of this total.',
  'total-without-end': () => 'A total needs the end of its term to be spread over.',
  'total-of-nothing': () => 'A total needs a quantity above 0 to be a price.',
  'wave-before-start': ({ given, against }) =>
    `The wave begins in ${given}, before the scenario does in ${against}.`,
  'wave-ends-before-it-begins': ({ given, against }) =>
    `The wave must end after it begins in ${against}; this is ${given}.`,
  'wave-beyond-horizon': ({ given, horizon }) =>
    `The wave ends in ${given}; the figures cover ${horizon} months and show only a part of it.`,
  'shares-above-one': ({ group, share, groups }) =>
    `The waves would move ${share} times the VMs of “${group}”${groups > 1 ? ` and too much of ${groups - 1} more groups` : ''}. Shares over the same VMs add up to 1 at most.`,
  'moves-nothing': () => 'A share of 0 moves nothing.',
  'reaches-nothing': () => 'No VMs that may move are in this scope.',
  'divert-before-start': ({ given, against }) =>
    `Growth cannot be diverted from ${given}, before the scenario begins in ${against}.`,
  'no-rate': ({ offer, currency }) =>
    `“${offer}” is priced in ${currency}. Enter a rate for it; until then it has no price.`,
  'rate-of-own-currency': ({ id }) => `The scenario itself is in ${id}, which needs no rate.`,
  'rate-stated-twice': ({ id }) => `A rate for ${id} is stated more than once; the first is used.`,
  unpriced: ({ offer }) => `“${offer}” has no price. Enter your quote; until then every total is incomplete.`,
  'bands-not-ascending': ({ from }) =>
    `Bands begin at ever larger quantities; the one from ${from} does not.`,
  'minimum-without-source': ({ least }) => `A minimum order of ${least} is set without a source.`,
  'sale-ends-before-it-begins': ({ given, against }) =>
    `The sale ends in ${given}, before it begins in ${against}.`,
  'money-too-large': ({ most }) =>
    `What this comes to cannot be counted to the cent: all payments of a future may reach ${most} at most. It is left out, and every total is incomplete.`,
};
