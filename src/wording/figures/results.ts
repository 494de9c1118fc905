/** Names of figures that compare a future with the baseline. */
export const AGAINST_NAMES: Readonly<Record<string, string>> = {
  'against/:future/savings': 'Savings of {future} against the baseline',
  'against/:future/savings-cash': 'Savings in cash of {future} against the baseline',
  'against/:future/savings-share': 'Savings of {future} as a share of the baseline',
  'against/:future/settlement-share': 'Share of the savings of {future} that is settlement',
  'against/:future/freed': 'Freed working time of {future} against the baseline',
  'against/:future/npv': 'Net present value of {future} against the baseline',
  'against/:future/pv-sum': 'Sum of present values of {future} against the baseline',
  'against/:future/payback': 'Payback of {future} against the baseline',
  'against/:future/discounted-payback': 'Discounted payback of {future} against the baseline',
  'against/:future/first-saving': 'First saving of {future} against the baseline',
  'against/:future/lowest': 'Deepest point of the cumulative difference of {future}',
  'against/:future/investment': 'Investment of {future} against the baseline',
  'against/:future/roi': 'Return on the investment of {future} against the baseline',
  'against/:future/irr': 'Internal rate of return of {future} against the baseline',
  'against/:future/irr/:place': 'Internal rate of return {place} of {future} against the baseline',
  'against/:future/indifference/:place/*path': '{path:field} at which {future} costs what the baseline costs',
  'range/:level/future/:future/total': 'Total at {level} prices, {future}',
  'range/:level/against/:future/savings': 'Savings of {future} against the baseline at {level} prices',
  'against/:future/difference/:month': 'Difference of cash in {month}, {future} against the baseline',
  'against/:future/pv/:month': 'Present value of the difference in {month}, {future} against the baseline',
  'against/:future/cumulative/:month':
    'Cumulative difference up to the end of {month}, {future} against the baseline',
  'against/:future/pv-cumulative/:month':
    'Cumulative present value up to the end of {month}, {future} against the baseline',
};

/** Names of inputs, prices, facts and plain numbers, where explanations end. */
export const LEAF_NAMES: Readonly<Record<string, string>> = {
  'input/*path': '{path:field}',
  'offer/:offer/price': 'Price of {offer}',
  'offer/:offer/price/foreign': 'Price of {offer} in its own currency',
  'offer/:offer/band/:band': 'Price of {offer} from {band} units',
  'offer/:offer/band/:band/foreign': 'Price of {offer} from {band} units in its own currency',
  'offer/:offer/minSpend': 'Least spend for {offer}',
  'offer/:offer/minSpend/foreign': 'Least spend for {offer} in its own currency',
  'offer/:offer/percent': 'Percentage that {offer} costs',
  'offer/:offer/rise': 'Rise per year of {offer}',
  'offer/:offer/lateFee': 'Fee for renewing {offer} late',
  'offer/:offer/:field': '{field} of {offer}',
  'cost/:cost/amount': 'Amount of cost {cost}',
  'cost/:cost/default': 'Default of cost {cost}',
  'cost/:cost/params/:name': '{name} of cost {cost}',
  'escalation/:category/rate': 'Rise per year of {category}',
  'escalation/:category/:years': 'Rise of {category} after {years} years',
  'fact/third-party-share': 'What third-party support costs as a share of the last support fee',
  'number/:what/:value': '{what}',
};
