/** Names of figures of money of one future. */
export const MONEY_NAMES: Readonly<Record<string, string>> = {
  'future/:future/total': 'Total, {future}',
  'future/:future/cash': 'Cash within the horizon, {future}',
  'future/:future/charge': 'Charge at the horizon, {future}',
  'future/:future/credit': 'Credit at the horizon, {future}',
  'future/:future/settlement': 'Settlement at the horizon, {future}',
  'future/:future/accrued': 'Accrued cost, {future}',
  'future/:future/expense': 'Accrued cost with what is written off, {future}',
  'future/:future/freed': 'Freed working time, {future}',
  'future/:future/cash/month/:month': 'Cash in {month}, {future}',
  'future/:future/cash/year/:year': 'Cash of year {year}, {future}',
  'future/:future/cash/year/:year/category/*category': '{category} in year {year}, {future}',
  'future/:future/cash/year/:period': 'Cash of year {period:year}, {future}',
  'future/:future/cash/year/:period/category/*category': '{category} in year {period:year}, {future}',
  'future/:future/cash/month/:period': 'Cash in {period:month}, {future}',
  'future/:future/cash/month/:period/category/*category': '{category} in {period:month}, {future}',
  'future/:future/cash/fiscal/:period': 'Cash of fiscal year {period}, {future}',
  'future/:future/cash/fiscal/:period/category/*category': '{category} in fiscal year {period}, {future}',
  'future/:future/accrued/month/:period': 'Accrued in {period:month}, {future}',
  'future/:future/accrued/year/:period': 'Accrued in year {period:year}, {future}',
  'future/:future/accrued/fiscal/:period': 'Accrued in fiscal year {period}, {future}',
  'future/:future/accrued/month/:period/category/*category': '{category} accrued in {period:month}, {future}',
  'future/:future/accrued/year/:period/category/*category':
    '{category} accrued in year {period:year}, {future}',
  'future/:future/accrued/fiscal/:period/category/*category':
    '{category} accrued in fiscal year {period}, {future}',
  'future/:future/licences/:side': 'Licences of the {side} side within the horizon, {future}',
  'future/:future/licences/:side/per-year': 'Licences of the {side} side a year, {future}',
  'future/:future/category/*category': '{category}, {future}',
  'future/:future/product/:offer': 'Everything paid for {offer}, {future}',
  'future/:future/exposure': 'Contested licensing positions, not in the total, {future}',
  'future/:future/exposure/:product': 'Contested position {product}, not in the total, {future}',
  'exposure/:product/*rest': '{rest}, in the contested position {product}',
  'future/:future/write-off': 'Written off at the horizon, {future}',
  'future/:future/write-off/:bought': 'Written off of hosts bought in {bought}, {future}',
  'future/:future/committed-beyond/:offer': 'Owed for {offer} beyond the horizon, {future}',
  'future/:future/committed-beyond/:offer/:contract':
    'Owed beyond the horizon by contract {contract} for {offer}, {future}',
  'future/:future/under-licensed/:offer/amount': 'Bought at the start for what {offer} lacks, {future}',
  'future/:future/line/:line': 'Payment {line}, {future}',
  'future/:future/line/:line/accrued': 'Part of payment {line} that falls into the horizon, {future}',
  'future/:future/line/:line/accrued/:from/:to':
    'Part of payment {line} from {from:month} until {to:month}, {future}',
  'future/:future/line/:line/covers/:month': 'Part of payment {line} for {month}, {future}',
  'future/:future/line/:line/used/:month': 'Needed part of payment {line} in {month}, {future}',
  'future/:future/line/:line/unneeded/:month': 'Part of payment {line} not needed in {month}, {future}',
  'future/:future/line/:line/minimum-order/:month':
    'Part of payment {line} due to the least order in {month}, {future}',
  'future/:future/line/:line/site/:site': 'Part of payment {line} at site {site}, {future}',
  'future/:future/line/:line/site/:site/:use': 'Part of payment {line} at site {site} for {use}, {future}',
  'future/:future/line/:line/site/:site/:use/:month':
    'Part of payment {line} at site {site} for {use} in {month}, {future}',
  'future/:future/line/:line/quantity': 'Quantity of payment {line}, {future}',
  'future/:future/line/:line/base': 'What payment {line} is a share of, {future}',
};

/** Names of figures that say who causes a cost. */
export const ATTRIBUTION_NAMES: Readonly<Record<string, string>> = {
  'future/:future/cluster/:cluster': 'Cost of {cluster}, {future}',
  'future/:future/cluster/:cluster/:purpose/:of': '{of} of {cluster}, {future}',
  'future/:future/cluster/:cluster/:purpose/:of/:month': '{of} of {cluster} in {month}, {future}',
  'future/:future/site/:site': 'Cost of site {site}, {future}',
  'future/:future/kind/:kind': 'Cost of guests of kind {kind}, {future}',
  'future/:future/kind/:kind/cluster/:cluster': 'Cost of guests of kind {kind} in {cluster}, {future}',
  'future/:future/kind/:kind/cluster/:cluster/:purpose/:of/:month':
    '{of} of guests of kind {kind} in {cluster} in {month}, {future}',
  'future/:future/group/:cluster/:group': 'Cost of guests {group} in {cluster}, {future}',
  'future/:future/group/:cluster/:group/from/:payer':
    'Cost of guests {group} in {cluster} from {payer}, {future}',
  'future/:future/group/:cluster/:group/from/:payer/:purpose/:of/:month':
    '{of} of guests {group} in {cluster} in {month}, {future}',
  'future/:future/workload/:window/:row/:part': '{row}: {part}{window}, {future}',
  'future/:future/workload/:window/:row/vm-months': 'VM-months of {row}{window}, {future}',
  'future/:future/workload/:window/:row/:part/per-vm': '{row}: {part} per VM and month{window}, {future}',
  'workload/:window/from': 'First month{window}',
  'workload/:window/until': 'Month after the last one{window}',
  'future/:future/spent/:purpose/:of/:month': '{purpose} {of} in {month}, {future}',
  'future/:future/spent/:purpose/:of/:month/:row': '{purpose} {of} in {month}, {row}, {future}',
  'future/:future/unattributed': 'Not attributable, {future}',
  'future/:future/unattributed/:reason': 'Not attributable ({reason}), {future}',
  'future/:future/pot/:purpose/:of/:month': '{of} to be shared in {month}, {future}',
};
