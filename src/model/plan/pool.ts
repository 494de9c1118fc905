import type { CompiledOffer } from '../compile/compiled.ts';
import type { Contract, Draft, Replacement, UnitPrice } from './contract.ts';
import { listPrice } from './price.ts';

/** All contracts of one offer, entered and bought, while the months pass; keeps what is in force, so that no month scans them all. */
export class Pool {
  readonly contracts: Contract[] = [];
  readonly offer: CompiledOffer;
  readonly offerIndex: number;
  /** Months after the start in which entered contracts begin, each once, ascending. */
  readonly signed: readonly number[];
  /** Units that a third party supports from the first purchase on, because no contract of the vendor is held. */
  readonly replaced: readonly Replacement[];
  #held = 0;
  #active: Contract[] = [];
  readonly #starting = new Map<number, Contract[]>();
  readonly #ending = new Map<number, Contract[]>();
  readonly #prices = new Map<string, UnitPrice>();

  constructor(
    offer: CompiledOffer,
    offerIndex: number,
    entered: readonly Draft[],
    replaced: readonly Replacement[],
  ) {
    this.offer = offer;
    this.offerIndex = offerIndex;
    this.replaced = replaced;
    for (const draft of entered) this.#enter(draft);
    this.signed = [...this.#starting.keys()].sort((a, b) => a - b);
  }

  /** Units in force in the month the pool has reached. */
  get held(): number {
    return this.#held;
  }

  /** Contracts in force in the month the pool has reached. */
  get active(): readonly Contract[] {
    return this.#active;
  }

  /** Moves on to a month, one after the other: contracts end and begin at its start. */
  advance(month: number): void {
    const ended = this.#ending.get(month);
    if (ended && month > 0) {
      this.#active = this.#active.filter(({ end }) => end !== month);
      this.#held -= unitsOf(ended);
    }
    for (const contract of this.#starting.get(month) ?? []) this.#start(contract);
  }

  /** Contracts that end at the beginning of a month, and renew unless they only bridge to a signed one. */
  ending(month: number): readonly Contract[] {
    return this.#ending.get(month)?.filter(({ renews, quantity }) => renews && quantity > 0) ?? [];
  }

  /** Units of entered contracts that begin in a month, less what ends in that month anyway. */
  coverOn(month: number): number {
    return unitsOf(this.#starting.get(month) ?? []) - unitsOf(this.#ending.get(month) ?? []);
  }

  /** Adds a contract that begins in the month the pool has reached; the draft becomes the contract. */
  add(draft: Draft): Contract {
    const contract = this.#place(draft);
    this.#start(contract);
    return contract;
  }

  /** Orders more units with a contract than are needed, to reach the minimum order. */
  raise(contract: Contract, units: number): void {
    contract.raised = units;
    contract.quantity += units;
    this.#held += units;
  }

  /** Lets some units of a contract end on an earlier day, for good. */
  cut(contract: Contract, units: number, day: number): void {
    contract.quantity -= units;
    this.#held -= units;
    this.add({
      ...contract,
      id: `${contract.id}~`,
      origin: 'cut',
      parent: contract.index,
      quantity: units,
      end: day,
      renews: false,
    });
  }

  /** The offer's own price of a month for an order of so many units, the same object for the same price. */
  listPrice(month: number, ordered: number): UnitPrice {
    const price = listPrice(this.offer, this.offerIndex, month, ordered);
    const { trail } = price;
    if (trail.by !== 'list') return price;
    const key = `${String(trail.years)}/${String(trail.band)}`;
    const known = this.#prices.get(key) ?? price;
    this.#prices.set(key, known);
    return known;
  }

  #enter(draft: Draft): void {
    const contract = this.#place({ ...draft });
    if (contract.begin >= contract.end) return;
    if (contract.begin > 0) push(this.#starting, contract.begin, contract);
    else if (contract.end > 0) this.#start(contract);
  }

  #place(draft: Draft): Contract {
    const contract = Object.assign(draft, { index: this.contracts.length });
    this.contracts.push(contract);
    if (contract.begin < contract.end) push(this.#ending, contract.end, contract);
    return contract;
  }

  #start(contract: Contract): void {
    this.#active.push(contract);
    this.#held += contract.quantity;
  }
}

function push(map: Map<number, Contract[]>, month: number, contract: Contract): void {
  const known = map.get(month);
  if (known) known.push(contract);
  else map.set(month, [contract]);
}

function unitsOf(contracts: readonly Contract[]): number {
  return contracts.reduce((sum, contract) => sum + contract.quantity, 0);
}
