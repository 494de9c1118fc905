/** What some published examples compute that is no quantity of this model, by their product. */
export const OUTSIDE: readonly { readonly product: RegExp; readonly reason: string }[] = [
  {
    product: /XNPV|XIRR/i,
    reason: 'flows are dated by the day; the model counts whole months and discounts by them',
  },
  {
    product: /MACRS/i,
    reason: 'tax depreciation: the accrued view writes hosts off straight-line over their life',
  },
  {
    product: /PERT|triangular/i,
    reason: 'moments of a distribution: the model has low, base and high, and no chance',
  },
  {
    product: /MTV|network copy|migration, single|storage offload|xcopy/i,
    reason: 'minutes of copying a disk: the model counts hours of work per VM, not the time of a transfer',
  },
  {
    product: /post-migration checks/i,
    reason: 'minutes and days of one round of checks: the pace of a plan is VMs per engineer and month',
  },
  {
    product: /slot policy/i,
    reason: 'slots of admission control: the reserve is a share of capacity or spare hosts',
  },
  {
    product: /staffing model/i,
    reason: 'people by steps of servers: administrators follow VMs, with a least number',
  },
];
