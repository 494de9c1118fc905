import { match } from '../model/explain/family.ts';
import type { FigureId } from '../model/explain/explained.ts';
import { fieldTitle } from './fields.ts';
import { categoryName } from './headings.ts';
import type { Speech } from './speech.ts';

type Parts = Readonly<Record<string, string>>;
type Name = (parts: Parts, speech: Speech) => string;

const at = (parts: Parts, name: string): string => parts[name] ?? '';
const month = (parts: Parts, speech: Speech): string => speech.month(Number(at(parts, 'month')));
const own =
  (what: string): Name =>
  (parts, speech) =>
    `${what} of “${speech.future(at(parts, 'future'))}”`;
const inMonth =
  (what: (parts: Parts, speech: Speech) => string): Name =>
  (parts, speech) =>
    `${what(parts, speech)} in ${month(parts, speech)}, “${speech.future(at(parts, 'future'))}”`;
const compared =
  (what: string): Name =>
  (parts, speech) =>
    `${what} of “${speech.future(at(parts, 'future'))}” against the baseline`;
const comparedIn =
  (what: string): Name =>
  (parts, speech) =>
    `${what} in ${month(parts, speech)}, “${speech.future(at(parts, 'future'))}” against the baseline`;
const contract =
  (what: string): Name =>
  (parts, speech) =>
    `${what} of contract ${String(Number(at(parts, 'contract')) + 1)} for ${speech.offer(at(parts, 'offer'))}, “${speech.future(at(parts, 'future'))}”`;

/** What each kind of figure is called, by the pattern of its address. */
export const FIGURE_NAMES: Readonly<Record<string, Name>> = {
  'future/:future/total': own('Total'),
  'future/:future/cash': own('Cash within the horizon'),
  'future/:future/charge': own('Charge at the horizon'),
  'future/:future/credit': own('Credit at the horizon'),
  'future/:future/settlement': own('Settlement at the horizon'),
  'future/:future/accrued': own('Accrued cost'),
  'future/:future/freed': own('Freed working time'),
  'future/:future/moved': own('VMs migrated'),
  'future/:future/cash/month/:month': inMonth(() => 'Cash'),
  'future/:future/cash/year/:year': (parts, speech) =>
    `Cash of year ${String(Number(at(parts, 'year')) + 1)}, “${speech.future(at(parts, 'future'))}”`,
  'future/:future/cash/year/:year/category/*category': (parts, speech) =>
    `${categoryName(at(parts, 'category'), speech)} in year ${String(Number(at(parts, 'year')) + 1)}, “${speech.future(at(parts, 'future'))}”`,
  'future/:future/category/*category': (parts, speech) =>
    `${categoryName(at(parts, 'category'), speech)}, “${speech.future(at(parts, 'future'))}”`,
  'future/:future/side/:side/:thing/:month': inMonth(
    (parts) =>
      `${at(parts, 'thing') === 'vms' ? 'VMs' : 'Hosts'} on ${at(parts, 'side') === 'kvm' ? 'KVM' : 'VMware'}`,
  ),
  'future/:future/needed/:offer/:month': inMonth(
    (parts, speech) => `${speech.offer(at(parts, 'offer'))} needed`,
  ),
  'future/:future/held/:offer/:month': inMonth((parts, speech) => `${speech.offer(at(parts, 'offer'))} held`),
  'future/:future/hosts/vmware/:cluster/:month': inMonth(
    (parts, speech) => `VMware hosts of ${speech.cluster(at(parts, 'cluster'))}`,
  ),
  'future/:future/hosts/kvm/:side/:month': inMonth((parts, speech) => {
    const [platform = ''] = at(parts, 'side').split('@');
    return `KVM hosts of ${speech.platform(platform)}`;
  }),
  'future/:future/vms/vmware/:cluster/:month': inMonth(
    (parts, speech) => `VMs of ${speech.cluster(at(parts, 'cluster'))} on VMware`,
  ),
  'future/:future/vms/kvm/:cluster/:month': inMonth(
    (parts, speech) => `VMs of ${speech.cluster(at(parts, 'cluster'))} on KVM`,
  ),
  'future/:future/migrated/:cluster/:month': inMonth(
    (parts, speech) => `VMs migrated from ${speech.cluster(at(parts, 'cluster'))}`,
  ),
  'future/:future/line/:line': own('Payment'),
  'future/:future/line/:line/accrued': own('Part of a payment that falls into the horizon'),
  'future/:future/contract/:offer/:contract/price': contract('Unit price'),
  'future/:future/contract/:offer/:contract/price/uncapped': contract('Unit price before its cap'),
  'future/:future/contract/:offer/:contract/quantity': contract('Quantity'),
  'against/:future/savings': compared('Savings'),
  'against/:future/savings-cash': compared('Savings in cash'),
  'against/:future/savings-share': compared('Savings as a share'),
  'against/:future/freed': compared('Freed working time'),
  'against/:future/npv': compared('Net present value'),
  'against/:future/pv-sum': compared('Sum of present values'),
  'against/:future/payback': compared('Payback'),
  'against/:future/first-saving': compared('First saving'),
  'against/:future/difference/:month': comparedIn('Difference of cash'),
  'against/:future/pv/:month': comparedIn('Present value of the difference'),
  'against/:future/cumulative/:month': comparedIn('Cumulative difference up to the end'),
  'input/*path': (parts, speech) => fieldTitle(at(parts, 'path'), speech),
  'offer/:offer/price': (parts, speech) => `Price of ${speech.offer(at(parts, 'offer'))}`,
  'offer/:offer/:field': (parts, speech) =>
    `${at(parts, 'field') === 'rise' ? 'Rise per year' : 'Fee for renewing late'} of ${speech.offer(at(parts, 'offer'))}`,
  'number/:what/:value': (parts) => at(parts, 'what'),
};

/** What a figure is called; one that has no words yet shows its address. */
export function figureName(id: FigureId, speech: Speech): string {
  for (const [pattern, name] of Object.entries(FIGURE_NAMES)) {
    const parts = match(pattern, id);
    if (parts) return name(parts, speech);
  }
  return id;
}
