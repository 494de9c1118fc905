/** The place in the browser's memory where the open scenario is kept. */
export const PLACE = 'phasein.open';
/** Where something is put aside that was kept but can no longer be read, so that it is not lost. */
export const ASIDE = 'phasein.unreadable';

/** A scenario as it was kept: its text, when, and the price list before which it was said to keep its own prices. */
export interface Kept {
  readonly text: string;
  readonly at: string;
  readonly keepsPrices?: string;
}

/** What became of keeping a scenario: done, or why not. */
export type Keeping = 'kept' | 'newer-elsewhere' | 'full' | 'unavailable';

type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Keeps one scenario for the next visit. It writes only over what this tab has read or written itself, so that an older tab
 * never overwrites a newer scenario of another one.
 */
export class Keeper {
  readonly #memory: () => Memory;
  readonly #now: () => string;
  #seen: string | null = null;

  constructor(memory: () => Memory, now: () => string) {
    this.#memory = memory;
    this.#now = now;
  }

  /** What was kept, if anything; from then on this tab may write over it. */
  read(): Kept | undefined {
    const raw = this.#stored();
    this.#seen = raw ?? null;
    return raw === undefined || raw === null ? undefined : keptIn(raw);
  }

  /** Keeps a text, unless another tab has kept one in the meantime. */
  keep(text: string, keepsPrices?: string): Keeping {
    const raw = this.#stored();
    if (raw === undefined) return 'unavailable';
    if (raw !== null && raw !== this.#seen) return 'newer-elsewhere';
    return this.#write(text, keepsPrices);
  }

  /** Keeps a text whatever another tab has kept. */
  takeOver(text: string, keepsPrices?: string): Keeping {
    return this.#stored() === undefined ? 'unavailable' : this.#write(text, keepsPrices);
  }

  /** Keeps nothing any more, unless another tab has kept something. */
  forget(): void {
    if (this.#stored() !== this.#seen) return;
    this.#memory().removeItem(PLACE);
    this.#seen = null;
  }

  /** Puts what was kept aside, where nothing writes over it. */
  putAside(): void {
    const raw = this.#stored();
    if (raw === undefined || raw === null) return;
    this.#memory().setItem(ASIDE, raw);
    this.forget();
  }

  #write(text: string, keepsPrices: string | undefined): Keeping {
    const next = JSON.stringify({ at: this.#now(), text, keepsPrices });
    try {
      this.#memory().setItem(PLACE, next);
    } catch {
      // The only reason left once reading works: there is no room.
      return 'full';
    }
    this.#seen = next;
    return 'kept';
  }

  /** What stands there, null where nothing does, undefined where the browser has no memory for this page. */
  #stored(): string | null | undefined {
    try {
      return this.#memory().getItem(PLACE);
    } catch {
      return undefined;
    }
  }
}

function keptIn(raw: string): Kept {
  try {
    const { at, text, keepsPrices } = JSON.parse(raw) as Partial<Record<keyof Kept, unknown>>;
    if (typeof at === 'string' && typeof text === 'string')
      return { at, text, ...(typeof keepsPrices === 'string' ? { keepsPrices } : {}) };
  } catch {
    // Whoever wrote it, it is taken for the text of a scenario, and told like one that cannot be read.
  }
  return { at: '', text: raw };
}
