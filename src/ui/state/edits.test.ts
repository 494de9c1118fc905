import { describe, expect, it } from 'vitest';
import { setAt } from '../../model/scenario/paths.ts';
import type { Scenario } from '../../model/scenario/scenario.ts';
import { chosen, importedEstate, left, openedFile, redo, typed, undo } from './edits.ts';
import { EXAMPLE } from './example.ts';
import { patchOf } from './history.ts';
import { stepName } from './stepName.ts';
import { openedOn, type Workbench } from './workbench.ts';

const CORES = 'clusters/main/hosts/h1/coresPerSocket';
const HOSTS = 'clusters/main/hosts/h1/count';
const with_ = (path: string, value: unknown, scenario: Scenario = EXAMPLE): Scenario =>
  setAt(scenario, path, value);
const typing = (bench: Workbench, path: string, text: string, value: unknown): Workbench =>
  typed(bench, path, text, with_(path, value, bench.document));

describe('typing', () => {
  it('changes the scenario and keeps the text as it was typed', () => {
    const bench = typing(openedOn(EXAMPLE), CORES, '012', 12);
    expect(bench.document).toEqual(with_(CORES, 12));
    expect(bench.drafts).toEqual({ [CORES]: '012' });
  });

  it('leaves the last good scenario alone while the text is bad', () => {
    const bench = typed(typing(openedOn(EXAMPLE), CORES, '12', 12), CORES, '12x', undefined);
    expect(bench.document).toEqual(with_(CORES, 12));
    expect(bench.drafts).toEqual({ [CORES]: '12x' });
    expect(bench.history.past).toHaveLength(1);
  });

  it('makes one step of all keystrokes in one field', () => {
    const bench = typing(typing(openedOn(EXAMPLE), CORES, '1', 1), CORES, '16', 16);
    expect(bench.history.past.map(patchOf)).toEqual([{ path: CORES, from: 8, to: 16 }]);
    expect(undo(bench).document).toBe(EXAMPLE);
  });

  it('makes a new step once the field was left, and in another field', () => {
    const first = left(typing(openedOn(EXAMPLE), CORES, '12', 12), CORES, true);
    const again = typing(first, CORES, '16', 16);
    const other = typing(again, HOSTS, '5', 5);
    expect(other.history.past.map(patchOf)).toEqual([
      { path: CORES, from: 8, to: 12 },
      { path: CORES, from: 12, to: 16 },
      { path: HOSTS, from: 3, to: 5 },
    ]);
  });

  it('records nothing when nothing changes', () => {
    const bench = typed(openedOn(EXAMPLE), CORES, '8', EXAMPLE);
    expect(bench.history.past).toEqual([]);
    expect(bench.document).toBe(EXAMPLE);
  });
});

describe('leaving a field', () => {
  it('forgets a good draft and keeps a bad one', () => {
    const good = typing(openedOn(EXAMPLE), CORES, '12', 12);
    const both = typed(good, HOSTS, 'x', undefined);
    expect(left(both, CORES, true).drafts).toEqual({ [HOSTS]: 'x' });
    expect(left(both, HOSTS, false).drafts).toEqual({ [CORES]: '12', [HOSTS]: 'x' });
  });
});

describe('undo and redo', () => {
  const bench = typing(left(typing(openedOn(EXAMPLE), CORES, '12', 12), CORES, true), HOSTS, '5', 5);

  it('go back to the very example, and forward again', () => {
    const start = undo(undo(bench));
    expect(start.document).toBe(EXAMPLE);
    expect(redo(redo(start)).document).toBe(bench.document);
  });

  it('take drafts with them', () => {
    expect(undo(bench).drafts).toEqual({});
    expect(redo(undo(bench)).drafts).toEqual({});
  });

  it('do nothing where there is nothing', () => {
    expect(undo(openedOn(EXAMPLE)).document).toBe(EXAMPLE);
    expect(redo(bench).document).toBe(bench.document);
    expect(redo(bench).history).toBe(bench.history);
  });

  it('forget what was undone once something else is done', () => {
    const forked = typing(undo(bench), HOSTS, '7', 7);
    expect(forked.history.undone).toEqual([]);
    expect(redo(forked).document).toBe(forked.document);
  });

  it('does not merge a new keystroke into a step that was come back to', () => {
    const again = typing(undo(bench), CORES, '20', 20);
    expect(again.history.past).toHaveLength(2);
  });
});

describe('choices and files', () => {
  it('makes a step of its own of every choice', () => {
    const path = 'assumptions/priceLevel';
    const low = chosen(openedOn(EXAMPLE), path, with_(path, 'low'));
    const high = chosen(low, path, with_(path, 'high', low.document));
    expect(high.history.past.map(patchOf)).toEqual([
      { path, from: undefined, to: 'low' },
      { path, from: 'low', to: 'high' },
    ]);
    expect(high.drafts).toEqual({});
  });

  it('opens a file in the place of the example, as one step that can be taken back', () => {
    const other = with_('name', 'Other');
    const opened = { file: 'other.json', as: 'scenario' as const, accepted: true, problems: [] };
    const bench = openedFile(typed(openedOn(EXAMPLE), CORES, 'x', undefined), opened, other);
    expect(bench.document).toBe(other);
    expect(bench.drafts).toEqual({});
    expect(bench.view.opened).toEqual(opened);
    expect(bench.tabs.before).toEqual([]);
    expect(undo(bench).document).toBe(EXAMPLE);
    const another = openedFile(bench, opened, with_('name', 'Another'));
    expect(undo(another).document).toBe(other);
  });

  it('opens a file beside a scenario that somebody works on, which stays as it was', () => {
    const other = with_('name', 'Other');
    const opened = { file: 'other.json', as: 'scenario' as const, accepted: true, problems: [] };
    const own = typing(openedOn(EXAMPLE), CORES, '1x', 1);
    const bench = openedFile(own, opened, other);
    expect(bench).toMatchObject({ document: other, drafts: {}, view: { opened } });
    expect(bench.history.past).toEqual([]);
    expect(bench.tabs.before).toMatchObject([{ document: own.document, drafts: { [CORES]: '1x' } }]);
  });

  it('says what was wrong with a file and touches nothing else', () => {
    const before = typed(openedOn(EXAMPLE), CORES, 'x', undefined);
    const opened = { file: 'bad.json', as: 'scenario' as const, accepted: false, problems: [] };
    expect(openedFile(before, opened, undefined)).toEqual({ ...before, view: { ...before.view, opened } });
  });
});

describe('taking an inventory over', () => {
  it('is one step of its own with a name, whatever was being typed', () => {
    const offered = typing(openedOn(EXAMPLE), CORES, '12', 12);
    const file = new File(['PK'], 'export.xlsx');
    const before = { ...offered, view: { ...offered.view, inventory: [{ name: file.name, blob: file }] } };
    const after = { ...before.document, clusters: [], holdings: [] };
    const bench = importedEstate(before, file.name, after);
    expect(bench).toMatchObject({ document: after, drafts: {}, view: { inventory: undefined } });
    expect(bench.view.opened).toEqual({ file: 'export.xlsx', as: 'estate', accepted: true, problems: [] });
    const [last] = bench.history.past.slice(-1);
    expect(last && stepName(last)).toBe('reading an inventory');
    expect(undo(bench).document).toBe(before.document);
    expect(redo(undo(bench)).document).toBe(after);
  });
});
