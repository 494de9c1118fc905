import { CONTRACT_INFOS, CONTRACT_WARNINGS, type ContractData } from './contractProblem.ts';
import { COST_WARNINGS, type CostData } from './costProblem.ts';
import { HOST_INFOS, HOST_WARNINGS, type HostData } from './hostProblem.ts';
import type { InputPath } from './inputPath.ts';
import type { LeafKind } from './leaf.ts';

/** How much a problem matters: an error cannot be meant, a warning may be, an info waits for a word. */
export type Severity = 'error' | 'warning' | 'info';

/** The code says it all. */
type Nothing = Readonly<Record<string, never>>;

/** What was found at a field, shortened, as the user would recognise it. */
interface Given {
  readonly given: string;
}

/** Another thing that a problem is about, by its id. */
interface Names {
  readonly id: string;
}

/** Dates that contradict each other: the one at the address and the one it is held against. */
interface Months {
  readonly given: string;
  readonly against: string;
}

/** Data of the problems of reading: a field does not hold what its schema asks for. */
export type ReadingData = Readonly<Record<`not-${Exclude<LeafKind, 'option'>}`, Given>> & {
  readonly 'not-option': { readonly given: string; readonly options: readonly string[] };
  readonly 'not-object': Given;
  readonly 'not-list': Given;
  readonly missing: Nothing;
  readonly 'unknown-field': { readonly field: string };
  readonly 'too-small': { readonly given: string; readonly least: number };
  readonly 'not-above': { readonly given: string; readonly least: number };
  readonly 'too-big': { readonly given: string; readonly most: number };
  readonly 'too-long': { readonly length: number; readonly most: number };
  readonly 'too-few': { readonly least: number };
  readonly 'too-many': { readonly most: number };
};

/** Problems of files: what was opened is no scenario of this version. */
export interface FileData {
  readonly 'empty-file': Nothing;
  readonly 'binary-file': Nothing;
  readonly 'truncated-file': Nothing;
  readonly 'not-json': Nothing;
  readonly 'foreign-file': Nothing;
  readonly 'unknown-version': Given;
  readonly 'newer-version': { readonly version: number; readonly known: number };
}

/** Problems between fields: each is readable, together they cannot be meant or leave something open. */
export interface CheckData {
  readonly 'duplicate-id': Names;
  readonly 'unknown-offer': Names;
  readonly 'unknown-platform': Names;
  readonly 'unknown-cluster': Names;
  readonly 'unknown-holding': Names;
  readonly 'unknown-group': Names;
  readonly 'unknown-product': Names;
  readonly 'not-a-mode': Names;
  readonly 'unknown-future': Names;
  readonly 'unknown-site': Names;
  readonly 'no-hosts': Nothing;
  readonly 'no-load': Nothing;
  readonly 'follows-in-circle': { readonly clusters: readonly string[] };
  readonly 'offers-in-circle': { readonly offers: readonly string[] };
  readonly 'used-share-above-one': Given;
  readonly 'kvm-not-known': { readonly hosts: number };
  readonly 'waits-for-word': { readonly vms: number };
  readonly 'no-purchase': Nothing;
  readonly 'ends-before-start': Months;
  readonly 'already-ended': Months;
  readonly 'perpetual-with-end': { readonly given: string };
  readonly 'cover-gap': { readonly months: number; readonly after: string };
  readonly 'cover-overlap': { readonly months: number; readonly with: string };
  readonly 'nothing-held': Nothing;
  readonly 'price-and-total': Nothing;
  readonly 'total-without-end': Nothing;
  readonly 'total-of-nothing': Nothing;
  readonly 'wave-before-start': Months;
  readonly 'wave-ends-before-it-begins': Months;
  readonly 'wave-beyond-horizon': { readonly given: string; readonly horizon: number };
  readonly 'shares-above-one': { readonly group: string; readonly share: string; readonly groups: number };
  readonly 'moves-nothing': Nothing;
  readonly 'reaches-nothing': Nothing;
  readonly 'divert-before-start': Months;
  readonly 'no-rate': { readonly offer: string; readonly currency: string };
  readonly 'rate-of-own-currency': Names;
  readonly 'rate-stated-twice': Names;
  readonly unpriced: { readonly offer: string };
  readonly 'bands-not-ascending': { readonly from: number };
  readonly 'minimum-without-source': { readonly least: number };
  readonly 'sale-ends-before-it-begins': Months;
  readonly 'note-of-nothing': Names;
  /** The most that all payments of a future may come to, in the scenario's currency. */
  readonly 'money-too-large': { readonly most: string };
}

/** What each code of problem tells about itself, beside its address; sentences are made of it in wording. */
export type ProblemData = ReadingData & FileData & CheckData & HostData & ContractData & CostData;

/** The code of a problem; it never changes, so that files and tests may rely on it. */
export type ProblemCode = keyof ProblemData;

/** A located problem of one code: an address, what it is about, and how much it matters; never a sentence. */
export interface ProblemOf<Code extends ProblemCode> {
  readonly path: InputPath;
  readonly code: Code;
  readonly data: ProblemData[Code];
  readonly severity: Severity;
}

/** A located problem of the user's input, of any code. */
export type Problem<Codes extends ProblemCode = ProblemCode> = {
  readonly [Code in Codes]: ProblemOf<Code>;
}[Codes];

const WARNINGS: readonly ProblemCode[] = [
  ...HOST_WARNINGS,
  ...CONTRACT_WARNINGS,
  ...COST_WARNINGS,
  'unknown-site',
  'no-hosts',
  'used-share-above-one',
  'no-purchase',
  'already-ended',
  'perpetual-with-end',
  'cover-gap',
  'cover-overlap',
  'nothing-held',
  'price-and-total',
  'wave-beyond-horizon',
  'moves-nothing',
  'reaches-nothing',
  'no-rate',
  'rate-of-own-currency',
  'unpriced',
  'minimum-without-source',
  'note-of-nothing',
];

const INFOS: readonly ProblemCode[] = [...HOST_INFOS, ...CONTRACT_INFOS, 'kvm-not-known', 'waits-for-word'];

const SEVERITIES: ReadonlyMap<ProblemCode, Severity> = new Map([
  ...WARNINGS.map((code) => [code, 'warning'] as const),
  ...INFOS.map((code) => [code, 'info'] as const),
]);

/** Makes a problem; how much it matters follows from its code. */
export function problem<Code extends ProblemCode>(
  path: InputPath,
  code: Code,
  data: ProblemData[Code],
): Problem<Code> {
  return { path, code, data, severity: SEVERITIES.get(code) ?? 'error' };
}
