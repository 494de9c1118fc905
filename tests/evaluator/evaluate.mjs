// Computes every figure of a result file again from its own explanation: imports nothing of the program.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Decimal } from 'decimal.js';

const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
const sum = (values) => values.reduce((a, b) => a.plus(b), new Exact(0));

/** Lists every figure whose explanation does not give its value, or that leads nowhere; empty when all agree. */
export function disagreements(result) {
  const { figures, lines } = result;
  const computed = arithmeticOf(result);
  const checked = ([id, { value: told, missing, reason, because }]) => {
    // What does not exist says why: a price is missing, or a reason is given; that there is no one rate is found out.
    if (told === null && (missing.length > 0 || (reason && because.what !== 'irr'))) return [];
    try {
      const value = computed(because);
      return same(value, told) ? [] : [`${id}: ${told}, but its explanation gives ${value}`];
    } catch (error) {
      return [`${id}: ${error.message}`];
    }
  };
  const odd = lines.filter((one) => one.priced && !same(one.amount, figures[one.figure]?.value ?? null));
  return [...Object.entries(figures).flatMap(checked), ...odd.map((one) => `${one.figure}: not its line`)];
}

/** What an explanation gives: a leaf is where the arithmetic ends. */
function arithmeticOf({ figures, rules, lines, scenario }) {
  const exact = new Map(Object.entries(figures).map(([id, { value }]) => [id, value && new Exact(value)]));
  const valueOf = (id) => {
    if (exact.has(id)) return exact.get(id);
    throw new Error(`leads to ${id}, which is not there`);
  };
  const formula = (part, slots) => {
    if (!part.of) return 'slot' in part ? slots[part.slot] : new Exact(part.number);
    const parts = part.of.map((one) => formula(one, slots));
    if (part.op !== 'round') return parts.reduce((a, b) => Exact[part.op](a, b));
    return parts[0].toDecimalPlaces(part.digits === 'money' ? scenario.digits : part.digits);
  };
  const line = ({ future, from = -Infinity, to = Infinity, category, rules: only, freed = false, during }) =>
    lines
      .filter((one) => one.future === future && one.month >= from && one.month < to && one.freed === freed)
      .filter((one) => one.category === (category ?? one.category) && (only?.includes(one.rule) ?? true))
      .filter((one) => during === undefined || (one.from < during.to && one.to > during.from));
  return ({ kind, of, chosen, rule, sign, over, ...search }) => {
    if (kind === 'leaf') return undefined;
    if (kind === 'choice') return valueOf(chosen);
    if (kind === 'search') return searched(search, over.map(valueOf));
    if (kind === 'sum') return sum(of.map(valueOf).filter((part) => part !== null));
    if (kind === 'total') {
      const months = of.during ? `/${of.during.from}/${of.during.to}` : '';
      const accrued = (one) => valueOf(`${one.figure}/accrued${months}`) ?? 0;
      return sum(line(of).map(of.view === 'accrued' ? accrued : ({ amount }) => amount)).times(sign);
    }
    const parts = Object.fromEntries(Object.entries(of).map(([name, id]) => [name, valueOf(id)]));
    return Object.values(parts).includes(null) ? null : formula(rules[rule].formula, parts);
  };
}

function searched({ what, place }, series) {
  if (what === 'lowest') return Exact.min(...series);
  if (what === 'irr') {
    const found = zeros(series.map(Number), 11 ** (-1 / 12), 0.01 ** (-1 / 12));
    const rates = [...new Set(found.map((q) => Math.round((q ** -12 - 1) * 1e4) / 1e4))];
    return rates[place ?? (rates.length === 1 ? 0 : -1)] ?? null;
  }
  const stays = series.findLastIndex((value) => value.lt(0)) + 1 || -1;
  const month = what === 'payback' ? stays : series.findIndex((value) => value.gt(0));
  return series[month] ? month : null;
}

/** Monthly factors at which flows are worth nothing, falling: between the turns of their worth it only rises or falls. */
function zeros(flows, low, high) {
  if (flows.every((flow) => flow >= 0) || flows.every((flow) => flow <= 0)) return [];
  const worth = (q, of = Number) => flows.reduceRight((later, flow) => later * q + of(flow), 0);
  const sign = (q) => (Math.abs(worth(q)) <= 1e-13 * worth(q, Math.abs) ? 0 : Math.sign(worth(q)));
  const slope = flows.slice(1).map((flow, month) => flow * (month + 1));
  const turns = [high, ...zeros(slope, low, high), low];
  const crossed = turns.slice(1).map((to, at) => crossing(sign, turns[at], to));
  return [...turns.filter((q) => sign(q) === 0), ...crossed].filter(Number.isFinite).sort((a, b) => b - a);
}

function crossing(sign, from, to) {
  const middle = (from + to) / 2;
  if (sign(from) * sign(to) >= 0) return NaN;
  if (from - to < 1e-13 || sign(middle) === 0) return middle;
  return sign(middle) === sign(to) ? crossing(sign, from, middle) : crossing(sign, middle, to);
}

/** Equal, where 34 digits of the other program are all that can be asked for. */
function same(value, text) {
  if (value === undefined || value === null || text === null) return value === undefined || value === text;
  return Exact.sub(value, text).abs().lte(Exact.abs(text).plus(1).times('1e-25'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const wrong = disagreements(JSON.parse(readFileSync(process.argv[2] ?? 0, 'utf8')));
  console.log([...wrong, `${wrong.length} figures disagree`].join('\n'));
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
