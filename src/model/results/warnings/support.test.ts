import { describe, expect, it } from 'vitest';
import { run, small } from '../../../../tests/small/scenario.ts';
import type { Projection } from '../../projection.ts';
import type { Offer } from '../../scenario/contracts.ts';
import type { Warning, WarningCode } from './warning.ts';
import { warningsOf } from './warnings.ts';

const [cluster] = small().clusters;
const [v, k] = small().offers;
if (!cluster || !v || !k) throw new Error('the small scenario is complete');

const of = (code: WarningCode, projection: Projection): Warning[] =>
  warningsOf(projection).filter((warning) => warning.code === code);

describe('support levels', () => {
  const levels = (
    from: Offer['supportLevel'],
    to: Offer['supportLevel'],
    futures = small().futures,
  ): Warning[] => {
    const stated = (offer: Offer, level: Offer['supportLevel']): Offer =>
      level === undefined ? offer : { ...offer, supportLevel: level };
    return of('unequal-support', run({ futures, offers: [stated(v, from), stated(k, to)] }));
  };

  it('unequal-support: the platform is supported less than what it replaces', () => {
    expect(levels('round-the-clock', 'community')).toEqual([
      {
        path: 'platforms/kvm/offer',
        code: 'unequal-support',
        severity: 'warning',
        data: { future: 'move', from: 'v', to: 'k', levels: ['round-the-clock', 'community'] },
      },
    ]);
    expect(levels('business-hours', 'none')).toHaveLength(1);
    const divert = [{ id: 'd', divert: { from: '2027-01', platform: 'kvm' } }];
    expect(levels('community', 'none', divert)).toHaveLength(1);
  });

  it('asks of every platform that a wave goes to, and of no other', () => {
    const platforms = [...small().platforms, { id: 'more', offer: 'm' }];
    const offers: Offer[] = [
      { ...v, supportLevel: 'round-the-clock' },
      { ...k, supportLevel: 'none' },
      { ...k, id: 'm', supportLevel: 'none' },
    ];
    const wave = { id: 'w', from: '2027-01', to: '2027-02', share: '0.5' };
    const found = (...ids: string[]) =>
      of(
        'unequal-support',
        run({
          offers,
          platforms,
          futures: [{ id: 'move', waves: ids.map((platform) => ({ ...wave, id: platform, platform })) }],
        }),
      ).map(({ path }) => path);
    expect(found('kvm')).toEqual(['platforms/kvm/offer']);
    expect(found('kvm', 'more')).toEqual(['platforms/kvm/offer', 'platforms/more/offer']);
  });

  it('is silent about equal levels, levels nobody states, and platforms nobody uses', () => {
    expect(levels('business-hours', 'business-hours')).toEqual([]);
    expect(levels('community', 'round-the-clock')).toEqual([]);
    expect(levels('round-the-clock', undefined)).toEqual([]);
    expect(levels(undefined, 'none')).toEqual([]);
    expect(levels('round-the-clock', 'none', [{ id: 'stay' }])).toEqual([]);
  });

  it('holds a platform against the best that it replaces', () => {
    const offers: Offer[] = [
      { ...v, supportLevel: 'community' },
      { ...v, id: 'w', supportLevel: 'round-the-clock' },
      { ...k, supportLevel: 'business-hours' },
    ];
    const clusters = [cluster, { ...cluster, id: 'b', offer: 'w' }, { ...cluster, id: 'c', offer: 'v' }];
    expect(of('unequal-support', run({ clusters, offers }))).toMatchObject([{ data: { from: 'w' } }]);
    const turned = clusters.slice(0, 2).reverse();
    expect(of('unequal-support', run({ clusters: turned, offers }))).toMatchObject([{ data: { from: 'w' } }]);
    const equal = offers.map((offer) =>
      offer.id === 'v' ? { ...offer, supportLevel: 'round-the-clock' as const } : offer,
    );
    expect(of('unequal-support', run({ clusters, offers: equal }))).toMatchObject([{ data: { from: 'v' } }]);
    const unknown = [{ ...cluster, offer: 'x' }];
    expect(of('unequal-support', run({ clusters: unknown, offers }))).toEqual([]);
    expect(of('unequal-support', run({ offers, platforms: [{ id: 'kvm', offer: 'x' }] }))).toEqual([]);
  });
});
