import { beforeEach, describe, expect, it } from 'vitest';
import { ASIDE, Keeper, PLACE, type Around, type Other } from './keeper.ts';

const memory = new Map<string, string>();
let room = Infinity;
const storage = {
  getItem: (key: string): string | null => memory.get(key) ?? null,
  setItem: (key: string, value: string): void => {
    if (value.length > room) throw new DOMException('no room', 'QuotaExceededError');
    memory.set(key, value);
  },
  removeItem: (key: string): void => void memory.delete(key),
};
const denied = (): never => {
  throw new DOMException('denied', 'SecurityError');
};
let hour = 10;
const tab = (): Keeper =>
  new Keeper(
    () => storage,
    () => `2026-11-24T${String(hour++)}:00:00Z`,
  );

beforeEach(() => {
  memory.clear();
  room = Infinity;
  hour = 10;
});

describe('the scenario kept for the next visit', () => {
  it('is there again, with the time', () => {
    expect(tab().keep('one')).toBe('kept');
    expect(tab().read()).toEqual({ text: 'one', at: '2026-11-24T10:00:00Z', before: [], after: [] });
  });

  it('remembers before which price list it was said to keep its own prices', () => {
    expect(tab().keep('one', '2026-11.a')).toBe('kept');
    expect(tab().read()?.keepsPrices).toBe('2026-11.a');
    tab().takeOver('two', '2026-12.b');
    expect(tab().read()?.keepsPrices).toBe('2026-12.b');
    tab().takeOver('three');
    expect(tab().read()).not.toHaveProperty('keepsPrices');
  });

  it('is nothing at first, and nothing once it is forgotten', () => {
    const first = tab();
    expect(first.read()).toBeUndefined();
    first.keep('one');
    first.forget();
    expect(memory.size).toBe(0);
    expect(first.read()).toBeUndefined();
  });

  it('is written over by the tab that wrote or read it last, not by an older one', () => {
    const [older, newer] = [tab(), tab()];
    older.keep('one');
    newer.read();
    expect(newer.keep('two')).toBe('kept');
    expect(newer.keep('three')).toBe('kept');
    expect(older.keep('mine')).toBe('newer-elsewhere');
    older.forget();
    expect(tab().read()?.text).toBe('three');
  });

  it('goes over to the tab that takes over, and the other one is told', () => {
    const [older, newer] = [tab(), tab()];
    older.keep('one');
    newer.read();
    newer.keep('two');
    expect(older.takeOver('mine')).toBe('kept');
    expect(newer.keep('three')).toBe('newer-elsewhere');
  });

  it('stays as it was where there is no room for a larger one', () => {
    const one = tab();
    one.keep('one');
    room = 10;
    expect(one.keep('a much longer text')).toBe('full');
    expect(one.read()?.text).toBe('one');
    room = Infinity;
    expect(one.keep('two')).toBe('kept');
  });

  it('is not kept where the browser has no memory for the page, without a crash', () => {
    const one = new Keeper(denied, () => '');
    expect(one.read()).toBeUndefined();
    expect([one.keep('one'), one.takeOver('one')]).toEqual(['unavailable', 'unavailable']);
    one.putAside();
  });

  it('is read as it stands where somebody else wrote it, and can be put aside', () => {
    for (const raw of ['{"format":', '7', '{"at":1,"text":"x"}']) {
      memory.set(PLACE, raw);
      const one = tab();
      expect(one.read()).toEqual({ at: '', text: raw, before: [], after: [] });
      one.putAside();
      expect([...memory]).toEqual([[ASIDE, raw]]);
      memory.clear();
    }
    tab().putAside();
    expect(memory.size).toBe(0);
  });
});

describe('the scenarios kept besides the shown one', () => {
  const document = {};
  let made: string[] = [];
  const other = (id: string, of: object = document, keepsPrices?: string): Other => ({
    id,
    document: of,
    keepsPrices,
    text: () => {
      made.push(id);
      return `text ${id}`;
    },
  });
  const around = (before: readonly Other[], after: readonly Other[] = []): Around<Other> => ({
    before,
    after,
  });

  beforeEach(() => {
    made = [];
  });

  it('are there again in their order', () => {
    tab().keep('one', undefined, around([other('2')], [other('3', document, '2026-11.a'), other('4')]));
    expect(tab().read()).toMatchObject({
      text: 'one',
      before: [{ id: '2', text: 'text 2' }],
      after: [
        { id: '3', text: 'text 3', keepsPrices: '2026-11.a' },
        { id: '4', text: 'text 4' },
      ],
    });
  });

  it('are written only where they changed', () => {
    const one = tab();
    const set = around([other('2')], [other('3')]);
    one.keep('one', undefined, set);
    one.keep('one, changed', undefined, set);
    expect(made).toEqual(['2', '3']);
    one.keep('one', undefined, around([other('2', {})], [other('3', document, '2026-11.a')]));
    expect(made).toEqual(['2', '3', '2', '3']);
    const next = tab();
    const { before = [], after = [] } = next.read() ?? {};
    next.learn([...before, ...after].map(({ id, keepsPrices }) => ({ id, document, keepsPrices })));
    next.keep('one', undefined, around([other('2')], [other('3', document, '2026-11.a')]));
    expect(made).toHaveLength(4);
  });

  it('go once they are closed, and all of them once nothing is kept', () => {
    const one = tab();
    one.keep('one', undefined, around([other('2'), other('3')]));
    one.keep('one', undefined, around([other('3')]));
    expect([...memory.keys()]).toEqual([`${PLACE}.3`, PLACE]);
    one.forget();
    expect(memory.size).toBe(0);
  });

  it('give way to those of a tab that takes over, and are never mixed with them', () => {
    const [mine, theirs] = [tab(), tab()];
    mine.keep('mine', undefined, around([other('2')]));
    theirs.read();
    theirs.keep('theirs', undefined, around([other('2', {}), other('7')]));
    expect(mine.keep('mine again', undefined, around([other('2')]))).toBe('newer-elsewhere');
    made = [];
    expect(mine.takeOver('mine', undefined, around([other('2')]))).toBe('kept');
    expect(made).toEqual(['2']);
    expect([...memory.keys()].sort()).toEqual([PLACE, `${PLACE}.2`]);
  });

  it('leave what was kept as it was where there is no room', () => {
    const one = tab();
    one.keep('one', undefined, around([other('2')]));
    room = 10;
    expect(one.keep('one', undefined, around([other('2'), other('3')]))).toBe('full');
    expect(one.read()?.before.map(({ id }) => id)).toEqual(['2']);
  });

  it('outlive a shown one that cannot be read, and can be put aside themselves', () => {
    const one = tab();
    one.keep('one', undefined, around([other('2')]));
    const [kept] = one.read()?.before ?? [];
    one.putAside();
    expect([...memory.keys()]).toEqual([`${PLACE}.2`, ASIDE]);
    if (kept) one.putOtherAside(kept);
    expect(memory.get(`${ASIDE}.2`)).toBe('text 2');
  });

  it('are left out where somebody else wrote something in their place', () => {
    memory.set(PLACE, '{"at":"","text":"x","before":["2",7,"../x"],"after":"3"}');
    expect(tab().read()).toMatchObject({ before: [], after: [] });
  });
});
