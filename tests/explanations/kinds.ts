/**
 * In what a figure is counted and how it is explained, by the pattern of its id: unit, kind of reason, and the rule, count
 * or search behind it. Where several are possible each stands here; a figure outside of this table is a mistake.
 */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'future/:/total': ['money rule future-total'],
  'future/:/(cash|charge|credit|settlement|accrued|freed)': ['money total'],
  'future/:/cash/(month|year|fiscal)/#': ['money total'],
  'future/:/(category|cash/(month|year|fiscal)/#/category)/*': ['money total'],
  'future/:/accrued/(month|year|fiscal)/#': ['money total'],
  'future/:/accrued/(year|fiscal)/#/category/*': ['money total'],
  'future/:/exposure': ['money sum'],
  'future/:/exposure/:': ['money sum'],
  'future/:/licences/(vmware|kvm)': ['money sum'],
  'future/:/licences/(vmware|kvm)/per-year': ['money rule per-year'],
  'future/:/(write-off|expense)': ['money sum'],
  'future/:/write-off/#': ['money rule write-off'],
  'future/:/side/(vmware|kvm)/hosts/#': ['host sum'],
  'future/:/side/(vmware|kvm)/vms/#': ['vm sum'],
  'future/:/moved': ['vm leaf quantity moved'],
  'future/:/migrated/:/#': ['vm leaf quantity migrated'],
  'future/:/vms/vmware/:/#': ['vm leaf quantity vms-vmware'],
  'future/:/vms/kvm/:/#': ['vm leaf quantity vms-kvm'],
  'future/:/hosts/vmware/:/#': ['host leaf quantity hosts-vmware'],
  'future/:/hosts/kvm/:/#': ['host leaf quantity hosts-kvm'],
  'future/:/clusters/:/#': ['unit leaf quantity clusters-kvm'],
  'future/:/bought/#/#': ['host leaf quantity hosts-bought'],
  'future/:/idle/#/#': ['host leaf quantity hosts-idle'],
  'future/:/barred/:': ['vm leaf quantity vms-barred'],
  'future/:/plan/peak': ['vm leaf quantity plan-peak'],
  'future/:/plan/end': ['month leaf quantity plan-end', 'month leaf quantity plan-never-ends'],
  'future/:/needed/:/#': ['unit leaf quantity needed'],
  'future/:/held/:/#': ['unit leaf quantity held'],
  'future/:/renewed/:/#': ['unit leaf quantity renewed'],
  'future/:/(renewal|join)/:/#': ['money/unit/year choice', 'money/unit choice'],
  'future/:/order/:/#': ['money sum'],
  'future/:/stranded/:/#': ['unit rule stranded'],
  'future/:/phantom/:/#': ['unit rule phantom'],
  'future/:/physical-cores/:/#': ['core leaf quantity physical-cores'],
  'future/:/committed-beyond/:': ['money sum'],
  'future/:/committed-beyond/:/#': ['money rule committed-beyond'],
  'future/:/committed-beyond-units/:': ['unit leaf quantity committed-beyond'],
  'future/:/committed-beyond-months/:': ['month leaf quantity committed-beyond-months'],
  'future/:/latest-start/:': ['month rule latest-start'],
  'future/:/under-licensed/:': ['unit leaf quantity under-licensed'],
  'future/:/under-licensed/:/amount': ['money sum'],
  'future/:/line/#': [
    ...['slice', 'slice-of-total', 'licence', 'hosts', 'minimum-spend', 'late-fee', 'vat'],
    ...['settle-credit', 'settle-charge', 'settle-hosts'],
    ...['cost', 'cost-per-year', 'cost-power', 'cost-hours', 'cost-contingency'],
    ...['cost-storage', 'cost-storage-per-year'],
  ].map((rule) => `money rule ${rule}`),
  'future/:/line/#/(accrued|accrued/#/#|covers/#)': ['money rule accrued-part'],
  'future/:/line/#/(site|used|minimum-order|unneeded)/#': ['money rule attributed-part'],
  'future/:/line/#/base': ['money sum'],
  'future/:/line/#/quantity': [
    ...['vms', 'vms-migrated'].map((what) => `vm leaf quantity ${what}`),
    ...['hosts', 'hosts-bought', 'hosts-taken', 'hosts-released'].map((what) => `host leaf quantity ${what}`),
    ...['tib', 'tib-added'].map((what) => `TiB leaf quantity ${what}`),
    ...['move', 'once', 'always', 'administrators', 'people-trained'].map(
      (what) => `factor leaf quantity ${what}`,
    ),
  ],
  'future/:/contract/:/:/quantity': ['held', 'assumed', 'bought', 'joined', 'renewed', 'cut'].map(
    (origin) => `unit leaf quantity contract-${origin}`,
  ),
  'future/:/contract/:/:/value': ['money rule contract-value', 'money rule licence'],
  'future/:/contract/:/:/(price|renewal|third-party|joined)(/.+)?': [
    ...['risen', 'list', 'uplift', 'capped', 'third-party', 'of-total'].map(
      (rule) => `money/unit/year rule price-${rule}`,
    ),
    'money/unit/year sum',
    'money/unit rule price-list',
    'money/unit rule price-of-purchase',
    'money/unit sum',
  ],
  'future/:/(cluster|site|kind|product)/:': ['money sum'],
  'future/:/cluster/:/:/:': ['money sum'],
  'future/:/cluster/:/:/:/#': ['money sum', 'money rule attributed-part'],
  'future/:/kind/:/cluster/:': ['money sum'],
  'future/:/kind/:/cluster/:/:/:/#': ['money rule attributed-part'],
  'future/:/group/:/:(/from/:)?': ['money sum'],
  'future/:/group/:/:/from/:/:/:/#': ['money rule attributed-part'],
  'future/:/(unattributed|unattributed/:)': ['money sum'],
  'future/:/pot/:/:/#': ['money sum'],
  'future/:/workload/:/:/(platform|guest-os|middleware|hardware|operations|total)': ['money sum'],
  'future/:/workload/:/:/:/per-vm': ['money rule per-vm-month'],
  'future/:/workload/:/:/vm-months': ['vm-month leaf quantity vm-months'],
  'workload/:/(from|until)': ['month leaf quantity workload-months'],
  'future/:/spent/:/:/#': ['money sum'],
  'future/:/spent/:/:/#/:': ['money rule attributed-part'],
  'future/:/line/#/site/#/(hosts|idle-hosts)': ['money rule attributed-part'],
  'future/:/line/#/site/#/(hosts|idle-hosts)/#': ['money rule accrued-part'],
  'against/:/(savings|savings-cash|freed)': ['money rule difference'],
  'against/:/difference/#': ['money rule difference'],
  'against/:/pv/#': ['money rule present-value'],
  'against/:/(pv-sum|cumulative/#|pv-cumulative/#)': ['money sum'],
  'against/:/npv': ['money rule npv'],
  'against/:/(payback|discounted-payback)': ['month search payback'],
  'against/:/first-saving': ['month search first-saving'],
  'against/:/settlement-share': ['share rule settlement-share'],
  'against/:/savings-share': ['share rule share-of-baseline'],
  'against/:/lowest': ['money search lowest'],
  'against/:/investment': ['money rule investment'],
  'against/:/roi': ['share rule roi'],
  'against/:/(irr|irr/#)': ['share search irr'],
  'escalation/:/rate': ['share leaf input'],
  'escalation/:/#': ['factor rule escalation'],
  'cost/:/amount': ['money/unit leaf input', 'money/unit rule converted'],
  'cost/:/default': ['money/unit leaf fact'],
  'cost/:/params/:': ['factor leaf input'],
  'offer/:/price': [
    ...['leaf price', 'rule price-percentage', 'rule price-converted'].map((how) => `money/unit/year ${how}`),
    'money/unit leaf price',
    'money/unit rule price-converted',
  ],
  'offer/:/(price|band/#|minSpend)/foreign': ['factor leaf price'],
  'offer/:/band/#': ['leaf price', 'rule price-converted'].flatMap((how) => [
    `money/unit/year ${how}`,
    `money/unit ${how}`,
  ]),
  'offer/:/minSpend': ['money leaf price', 'money rule price-converted'],
  'offer/:/(percent|rise|lateFee)': ['share leaf input'],
  'fact/third-party-share': ['share leaf fact'],
  'input/*': ['factor leaf input'],
  'number/years/*': ['year leaf quantity years'],
  'number/hosts/*': ['host leaf quantity hosts'],
  'number/weight/*': ['factor leaf quantity weight'],
  'number/correction/*': ['money leaf quantity correction'],
  'number/quantity/*': ['unit leaf quantity quantity'],
  'number/(months|month|before|until|left|term)/*': [
    'months',
    'month',
    'before',
    'until',
    'left',
    'term',
  ].map((what) => `month leaf quantity ${what}`),
};

const PATTERNS = Object.entries(KINDS).map(
  ([pattern, kinds]) =>
    [new RegExp(`^${pattern.replaceAll(':', '[^/]+').replaceAll('*', '.+')}$`), new Set(kinds)] as const,
);

const known = new Map<string, boolean>();

/** Whether a figure of that id may be counted in that unit and explained in that way. */
export function isKind(id: string, kind: string): boolean {
  // Ids that differ only in their numbers are alike, and there are many of them.
  const alike = id.replace(/^exposure\/[^/]+\//, '').replace(/(?<=\/)\d+(?=\/|$)/g, '#');
  const key = `${alike} ${kind}`;
  const answer =
    known.get(key) ?? PATTERNS.some(([pattern, kinds]) => pattern.test(alike) && kinds.has(kind));
  known.set(key, answer);
  return answer;
}
