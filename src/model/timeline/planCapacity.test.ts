import { describe, expect, it } from 'vitest';
import { hostsOf, wave } from '../../../tests/small/hosts.ts';

const fit = (capacity: object | undefined, waves = [wave('2027-02', '2027-06')], more: object = {}) =>
  hostsOf({ futures: [{ id: 'f', waves, ...(capacity ? { capacity } : {}) }], ...more }).timeline;

describe('the pace of a plan', () => {
  it('is that of its fullest month', () => {
    expect(fit(undefined).fit).toEqual({
      peak: 10,
      peakMonth: 1,
      capacity: undefined,
      tooFull: undefined,
      planned: 5,
      end: 5,
    });
    expect(fit(undefined).problems).toEqual([]);
    expect(fit(undefined, [wave('2027-01', '2027-04', { shape: 'back-loaded' })]).fit).toMatchObject({
      peakMonth: 2,
    });
  });

  it('of a future that moves nothing is none', () => {
    expect(fit({ vmsPerMonth: '1' }, []).fit).toMatchObject({
      peak: 0,
      planned: 0,
      end: 0,
      tooFull: undefined,
    });
  });

  it('fits a team that moves as many', () => {
    expect(fit({ vmsPerMonth: '10' }).fit).toMatchObject({ tooFull: undefined, end: 5 });
    expect(fit({ engineers: '4', vmsPerEngineerMonth: '2.5' }).fit).toMatchObject({ capacity: 10, end: 5 });
    expect(fit({ vmsPerMonth: '10', engineers: '1', vmsPerEngineerMonth: '1' }).fit.capacity).toBe(10);
  });

  it('is unknown as long as one of its parts is', () => {
    expect(fit({ engineers: '4' }).fit.capacity).toBeUndefined();
    expect(fit({ vmsPerEngineerMonth: '4' }).fit.capacity).toBeUndefined();
  });

  it('that is too fast is a problem with the month in which it could end', () => {
    const { problems } = fit({ vmsPerMonth: '8' });
    expect(problems).toEqual([
      {
        path: 'futures/f/capacity',
        code: 'plan-beyond-capacity',
        severity: 'error',
        data: { vms: 10, capacity: 8, month: '2027-02', planned: '2027-06', end: '2027-07' },
      },
    ]);
  });

  it('waits between waves only as long as something is left', () => {
    const waves = [
      wave('2027-01', '2027-02', { share: '0.5' }),
      wave('2027-05', '2027-06', { share: '0.5' }),
    ];
    expect(fit({ vmsPerMonth: '8' }, waves).fit).toMatchObject({ tooFull: 0, planned: 5, end: 7 });
    expect(fit({ vmsPerMonth: '20' }, waves).fit).toMatchObject({ tooFull: undefined, planned: 5, end: 5 });
  });

  it('goes on beyond the horizon, or for ever', () => {
    const four = { horizon: 4 };
    expect(fit({ vmsPerMonth: '3' }, [wave('2027-01', '2027-02')], four).fit.end).toBe(14);
    expect(fit({ vmsPerMonth: '7' }, [wave('2027-01', '2027-02')], four).fit.end).toBe(6);
    const never = fit({ vmsPerMonth: '0' });
    expect([never.fit.end, never.problems[0]?.data]).toEqual([null, expect.objectContaining({ end: null })]);
  });
});
