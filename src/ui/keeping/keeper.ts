/** The place in the browser's memory where the open scenario is kept. */
export const PLACE = 'phasein.open';
/** Where something is put aside that was kept but can no longer be read, so that it is not lost. */
export const ASIDE = 'phasein.unreadable';

/** A scenario as it was kept: its text, and the price list before which it was said to keep its own prices. */
interface KeptText {
  readonly text: string;
  readonly keepsPrices?: string;
}

/** The scenario that was shown last, when it was kept, and those that were open besides it. */
export interface Kept extends KeptText, Around<KeptOther> {
  readonly at: string;
}

/** What stands before and behind the shown scenario, in the order of the tabs. */
export interface Around<T> {
  readonly before: readonly T[];
  readonly after: readonly T[];
}

/** A scenario that was open besides the shown one, by the id of its tab. */
export interface KeptOther extends KeptText {
  readonly id: string;
}

/** A scenario to be kept besides the shown one; its text is made only where it is not kept as it is already. */
export interface Other {
  readonly id: string;
  /** The scenario itself: what is still the same is not written again. */
  readonly document: object;
  readonly keepsPrices: string | undefined;
  readonly text: () => string;
}

const ALONE: Around<never> = { before: [], after: [] };

/** What became of keeping a scenario: done, or why not. */
export type Keeping = 'kept' | 'newer-elsewhere' | 'full' | 'unavailable';

type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Keeps the open scenarios for the next visit: the shown one in one place, which says which others there are, and each of
 * those in a place of its own, so that a keystroke writes one scenario only. It writes only over what this tab has read or
 * written itself, so that an older tab never overwrites a newer scenario of another one.
 */
export class Keeper {
  readonly #memory: () => Memory;
  readonly #now: () => string;
  #seen: string | null = null;
  /** What is known to be kept besides the shown scenario, by id. */
  readonly #others = new Map<string, Pick<Other, 'document' | 'keepsPrices'>>();

  constructor(memory: () => Memory, now: () => string) {
    this.#memory = memory;
    this.#now = now;
  }

  /** What was kept, if anything; from then on this tab may write over it. */
  read(): Kept | undefined {
    const raw = this.#stored();
    this.#seen = raw ?? null;
    this.#others.clear();
    if (raw === undefined || raw === null) return undefined;
    const kept = keptIn(raw);
    const { before, after } = placesIn(raw);
    return {
      ...kept,
      before: before.flatMap((id) => this.#other(id)),
      after: after.flatMap((id) => this.#other(id)),
    };
  }

  /** Learns that scenarios which were read are these, so that they are not written again. */
  learn(others: readonly Pick<Other, 'id' | 'document' | 'keepsPrices'>[]): void {
    for (const { id, ...other } of others) this.#others.set(id, other);
  }

  /** Keeps a text and the scenarios around it, unless another tab has kept one in the meantime. */
  keep(text: string, keepsPrices?: string, around: Around<Other> = ALONE): Keeping {
    const raw = this.#stored();
    if (raw === undefined) return 'unavailable';
    if (raw !== null && raw !== this.#seen) return 'newer-elsewhere';
    return this.#write(text, keepsPrices, around);
  }

  /** Keeps a text and the scenarios around it, whatever another tab has kept. */
  takeOver(text: string, keepsPrices?: string, around: Around<Other> = ALONE): Keeping {
    const raw = this.#stored();
    if (raw === undefined) return 'unavailable';
    this.#others.clear();
    const { before, after } = placesIn(raw ?? '');
    const own = new Set([...around.before, ...around.after].map(({ id }) => id));
    const done = this.#write(text, keepsPrices, around);
    if (done === 'kept') this.#remove([...before, ...after].filter((id) => !own.has(id)));
    return done;
  }

  /** Keeps nothing any more, unless another tab has kept something. */
  forget(): void {
    if (this.#stored() !== this.#seen) return;
    this.#memory().removeItem(PLACE);
    this.#remove([...this.#others.keys()]);
    this.#seen = null;
  }

  /** Puts what was kept aside, where nothing writes over it. */
  putAside(): void {
    const raw = this.#stored();
    if (raw === undefined || raw === null) return;
    this.#memory().setItem(ASIDE, raw);
    if (raw !== this.#seen) return;
    this.#memory().removeItem(PLACE);
    this.#seen = null;
  }

  /** Puts a scenario that was open besides the shown one aside. */
  putOtherAside({ id, text }: KeptOther): void {
    this.#memory().setItem(placeOf(id, ASIDE), text);
  }

  #write(text: string, keepsPrices: string | undefined, around: Around<Other>): Keeping {
    const all = [...around.before, ...around.after];
    const ids = (others: readonly Other[]): string[] => others.map(({ id }) => id);
    const places = all.length === 0 ? {} : { before: ids(around.before), after: ids(around.after) };
    const next = JSON.stringify({ at: this.#now(), text, keepsPrices, ...places });
    try {
      // What the first place names stands there before it is named.
      for (const other of all) this.#writeOther(other);
      this.#memory().setItem(PLACE, next);
    } catch {
      // The only reason left once reading works: there is no room.
      return 'full';
    }
    this.#seen = next;
    this.#remove([...this.#others.keys()].filter((id) => !all.some((other) => other.id === id)));
    return 'kept';
  }

  #writeOther({ id, document, keepsPrices, text }: Other): void {
    const known = this.#others.get(id);
    if (known?.document === document && known.keepsPrices === keepsPrices) return;
    this.#memory().setItem(placeOf(id), JSON.stringify({ text: text(), keepsPrices }));
    this.#others.set(id, { document, keepsPrices });
  }

  #other(id: string): KeptOther[] {
    const raw = this.#memory().getItem(placeOf(id));
    return raw === null ? [] : [{ id, ...textIn(raw) }];
  }

  #remove(ids: readonly string[]): void {
    for (const id of ids) {
      this.#memory().removeItem(placeOf(id));
      this.#others.delete(id);
    }
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

function placeOf(id: string, place = PLACE): string {
  return `${place}.${id}`;
}

function keptIn(raw: string): KeptText & { readonly at: string } {
  const { at } = fieldsIn(raw);
  return typeof at === 'string' ? { at, ...textIn(raw) } : { at: '', text: raw };
}

/** The text that was kept. Whoever wrote something else, it is taken for the text itself, and told like one that cannot be read. */
function textIn(raw: string): KeptText {
  const { text, keepsPrices } = fieldsIn(raw);
  if (typeof text !== 'string') return { text: raw };
  return { text, ...(typeof keepsPrices === 'string' ? { keepsPrices } : {}) };
}

function placesIn(raw: string): Around<string> {
  const { before, after } = fieldsIn(raw);
  return { before: idsIn(before), after: idsIn(after) };
}

function idsIn(value: unknown): string[] {
  const isId = (id: unknown): id is string => typeof id === 'string' && /^[0-9]+$/.test(id);
  return Array.isArray(value) ? value.filter(isId) : [];
}

function fieldsIn(raw: string): Partial<Record<'at' | 'before' | 'after' | 'text' | 'keepsPrices', unknown>> {
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
