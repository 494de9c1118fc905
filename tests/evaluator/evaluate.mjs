// Computes every figure of a result file again from its own explanation: imports nothing of the program.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Decimal } from 'decimal.js';

const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
const OPERATIONS = {
  add: (a, b) => a.plus(b),
  sub: (a, b) => a.minus(b),
  mul: (a, b) => a.times(b),
  div: (a, b) => a.div(b),
  pow: (a, b) => a.pow(b),
  min: (a, b) => Exact.min(a, b),
  max: (a, b) => Exact.max(a, b),
};
const sum = (values) => values.reduce(OPERATIONS.add, new Exact(0));

/** Lists every figure whose explanation does not give its value, or that leads nowhere; empty when all agree. */
export function disagreements(result) {
  const { figures, lines } = result;
  const computed = arithmeticOf(result);
  const checked = ([id, figure]) => {
    // What does not exist says why: a price is missing, or a reason is given.
    if (figure.value === null && (figure.missing.length > 0 || figure.reason)) return [];
    try {
      const value = computed(figure.because);
      return same(value, figure.value) ? [] : [`${id}: ${figure.value}, but its explanation gives ${value}`];
    } catch (error) {
      return [`${id}: ${error.message}`];
    }
  };
  const isOdd = ({ figure, priced, amount }) => priced && !same(amount, figures[figure]?.value ?? null);
  const odd = lines.filter(isOdd).map(({ figure }) => `${figure}: differs from its line`);
  return Object.entries(figures).flatMap(checked).concat(odd);
}

/** What an explanation gives: a leaf is where the arithmetic ends. */
function arithmeticOf({ figures, rules, lines, scenario }) {
  const read = new Map();
  const valueOf = (id) => {
    if (!Object.hasOwn(figures, id)) throw new Error(`leads to ${id}, which is not there`);
    const { value } = figures[id];
    if (!read.has(id)) read.set(id, value === null ? null : new Exact(value));
    return read.get(id);
  };
  const formula = (part, slots) => {
    if ('slot' in part) return slots[part.slot];
    if ('number' in part) return new Exact(part.number);
    const parts = part.of.map((one) => formula(one, slots));
    if (part.op !== 'round') return parts.reduce(OPERATIONS[part.op]);
    return parts[0].toDecimalPlaces(part.digits === 'money' ? scenario.digits : part.digits);
  };
  const line = ({ future, from, to, category, rules: only, freed, during }) =>
    lines.filter(
      (one) =>
        one.future === future &&
        (from === undefined || one.month >= from) &&
        (to === undefined || one.month < to) &&
        (category === undefined || one.category === category) &&
        (only === undefined || only.includes(one.rule)) &&
        (during === undefined || (one.from < during.to && one.to > during.from)) &&
        one.freed === (freed === true),
    );
  return (because) => {
    const { kind, of } = because;
    if (kind === 'choice') return valueOf(because.chosen);
    if (kind === 'search') return searched(because.what, because.over.map(valueOf));
    if (kind === 'total') {
      const months = of.during ? `/${of.during.from}/${of.during.to}` : '';
      const accrued = (one) => valueOf(`${one.figure}/accrued${months}`) ?? 0;
      return sum(line(of).map(of.view === 'accrued' ? accrued : ({ amount }) => amount)).times(because.sign);
    }
    if (kind === 'leaf') return undefined;
    if (kind === 'sum') return sum(of.map(valueOf).filter((part) => part !== null));
    const parts = Object.fromEntries(Object.entries(of).map(([name, id]) => [name, valueOf(id)]));
    return Object.values(parts).includes(null) ? null : formula(rules[because.rule].formula, parts);
  };
}

function searched(what, series) {
  if (what === 'lowest') return Exact.min(...series);
  const stays = series.findLastIndex((value) => value.lt(0)) + 1;
  if (what === 'payback') return stays > 0 && stays < series.length ? stays : null;
  const first = series.findIndex((value) => value.gt(0));
  return what === 'first-saving' ? (first < 0 ? null : first) : undefined;
}

/** Equal, where 34 digits of the other program are all that can be asked for. */
function same(value, text) {
  if (value === undefined || value === null || text === null) return value === undefined || value === text;
  const size = Exact.max(1, new Exact(text).abs());
  return new Exact(value).minus(text).abs().lte(size.times('1e-25'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const wrong = disagreements(JSON.parse(readFileSync(process.argv[2] ?? 0, 'utf8')));
  console.log([...wrong, `${wrong.length} figures disagree`].join('\n'));
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
