import { scenarioSchema, type Scenario } from '../../src/model/scenario/scenario.ts';

/** A small scenario without any problem, so that a test that breaks one thing finds one thing. */
export const SOUND: Scenario = scenarioSchema.parse({
  format: 'phasein',
  version: 1,
  name: 'Two sites',
  currency: 'EUR',
  start: '2026-01',
  horizon: 60,
  clusters: [
    {
      id: 'prod',
      site: 'north',
      role: 'production',
      offer: 'vcf',
      usedShare: { vcpu: '0.6', ramGiB: '0.8' },
      hosts: [{ id: 'h1', count: 6, sockets: 2, coresPerSocket: 16, ramGiB: 512, kvmReady: 'yes' }],
      guests: [
        { id: 'lin', kind: 'linux-free', vms: 100, vcpu: 4, ramGiB: 16, growth: '0.05', disposition: 'move' },
        {
          id: 'win',
          kind: 'windows-server',
          vms: 60,
          vcpu: 4,
          ramGiB: 16,
          disposition: 'stay',
          reason: 'vendor',
        },
      ],
    },
    {
      id: 'dr',
      site: 'south',
      role: 'dr',
      offer: 'vcf',
      follows: 'prod',
      hosts: [{ id: 'h1', count: 3, sockets: 2, coresPerSocket: 16, ramGiB: 512, kvmReady: 'no' }],
      guests: [],
    },
  ],
  offers: [
    { id: 'vcf', metric: { id: 'per-core' }, quote: '300', currency: 'USD', term: 36, billing: 'yearly' },
    {
      id: 'kvm',
      metric: { id: 'per-socket-pair' },
      price: { low: '900', base: '1000', high: '1200' },
      term: 12,
    },
    { id: 'sns', metric: { id: 'percentage' }, of: 'kvm', percent: '0.2' },
  ],
  platforms: [{ id: 'p', offer: 'kvm', density: '1.1', minHosts: 3 }],
  holdings: [
    {
      id: 'c1',
      offer: 'vcf',
      quantity: 288,
      price: '290',
      start: '2024-07',
      end: '2027-07',
      billing: 'yearly',
      next: { uplift: '0.2', term: 12, cap: '400' },
    },
  ],
  purchase: { sockets: 2, coresPerSocket: 32, ramGiB: 1024, price: '20000' },
  costs: [{ id: 'move', item: 'migration-per-vm', amount: '150', futures: ['leave'] }],
  assumptions: { rebuild: 1, escalation: { power: '0.03' } },
  finance: { rate: '0.06', fiscalYearStart: 1 },
  rates: [{ id: 'usd', currency: 'USD', rate: '0.92', date: '2026-01-02', source: 'central bank' }],
  futures: [
    { id: 'stay' },
    {
      id: 'leave',
      waves: [
        { id: 'w1', platform: 'p', from: '2026-03', to: '2026-12', share: '0.6', clusters: ['prod'] },
        { id: 'w2', platform: 'p', from: '2027-01', to: '2027-06', share: '0.4', kinds: ['linux-free'] },
      ],
      divert: { from: '2026-02', platform: 'p', groups: ['lin'] },
      renewals: { c1: { next: { term: 12 } } },
      spareLinux: [
        { id: 's1', site: 'north', platform: 'p', count: 2, sockets: 2, coresPerSocket: 16, free: '0.5' },
      ],
    },
  ],
  baseline: 'stay',
});
