import type { CompiledOffer } from '../compile/compiled.ts';
import { heldIn, type Contract } from './contract.ts';

/** All contracts of one offer, entered and bought, while the months pass. */
export class Pool {
  readonly contracts: Contract[] = [];
  readonly offer: CompiledOffer;
  readonly offerIndex: number;

  constructor(offer: CompiledOffer, offerIndex: number) {
    this.offer = offer;
    this.offerIndex = offerIndex;
  }

  /** Adds a contract and gives it its place. */
  add(contract: Omit<Contract, 'index'>): Contract {
    const added = { ...contract, index: this.contracts.length };
    this.contracts.push(added);
    return added;
  }

  /** Units in force in month t. */
  held(t: number): number {
    return heldIn(this.contracts, t);
  }
}
