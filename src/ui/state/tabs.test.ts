import { describe, expect, it } from 'vitest';
import { setAt } from '../../model/scenario/paths.ts';
import { typed, undo } from './edits.ts';
import { EXAMPLE } from './example.ts';
import { lookingAt } from './looking.ts';
import {
  added,
  closedTab,
  duplicated,
  movedTab,
  openTabs,
  reopenedTab,
  replacedOthers,
  switchedTo,
} from './tabs.ts';
import { openedOn, type Workbench } from './workbench.ts';

const HOSTS = 'clusters/main/hosts/h1/count';
const called = (name: string): typeof EXAMPLE => setAt(EXAMPLE, 'name', name);
const names = (bench: Workbench): (string | undefined)[] =>
  openTabs(bench).map(({ document }) => document.name);
const three = (): Workbench => added(added(openedOn(called('A')), called('B')), called('C'));
const hosts = (bench: Workbench, text: string): Workbench =>
  typed(bench, HOSTS, text, setAt(bench.document, HOSTS, Number(text)));

describe('several open scenarios', () => {
  it('stand in the order in which they were opened, each new one behind the shown one', () => {
    expect(names(three())).toEqual(['A', 'B', 'C']);
    expect(names(added(switchedTo(three(), '1'), called('D')))).toEqual(['A', 'D', 'B', 'C']);
    expect(new Set(openTabs(three()).map(({ id }) => id)).size).toBe(3);
  });

  it('keep their own history and what is being typed', () => {
    const typing = typed(hosts(three(), '7'), 'start', '20', undefined);
    const away = hosts(switchedTo(typing, '1'), '9');
    expect(undo(away).document).toEqual(called('A'));
    const back = switchedTo(away, '3');
    expect(back.drafts).toEqual({ [HOSTS]: '7', start: '20' });
    expect(undo(back).document).toEqual(called('C'));
    // What is typed after coming back is a step of its own.
    expect(hosts(back, '8').history.past).toHaveLength(2);
  });

  it('keep their own word about newer prices', () => {
    const bench = three();
    const decided = { ...bench, view: { ...bench.view, keepsPrices: '2026-11.a' } };
    const away = switchedTo(decided, '1');
    expect(away.view.keepsPrices).toBeUndefined();
    expect(switchedTo(away, '3').view.keepsPrices).toBe('2026-11.a');
    expect(duplicated(decided).view.keepsPrices).toBe('2026-11.a');
  });

  it('stay as they are where there is no such tab', () => {
    const bench = three();
    expect(switchedTo(bench, '99')).toBe(bench);
    expect(reopenedTab(bench)).toBe(bench);
  });

  it('are duplicated under a name of their own, without the history', () => {
    const copy = duplicated(duplicated(switchedTo(hosts(three(), '7'), '2')));
    expect(names(copy)).toEqual(['A', 'B', 'B (2)', 'B (3)', 'C']);
    expect(copy.history.past).toEqual([]);
    expect(undo(copy).document).toBe(copy.document);
  });

  it('close towards their neighbour, and open again with their history', () => {
    const closed = closedTab(hosts(switchedTo(three(), '2'), '7'));
    expect([names(closed), closed.document.name]).toEqual([['A', 'C'], 'C']);
    const again = reopenedTab(closed);
    expect([names(again), again.document.name]).toEqual([['A', 'C', 'B'], 'B']);
    expect(again.tabs.closed).toEqual([]);
    expect(undo(again).document).toEqual(called('B'));
    expect(closedTab(three()).document.name).toBe('B');
  });

  it('never close the last one', () => {
    const bench = openedOn(EXAMPLE);
    expect(closedTab(bench)).toBe(bench);
  });

  it('move by one place, not beyond the ends', () => {
    const bench = three();
    expect(names(movedTab(bench, 1))).toEqual(['A', 'B', 'C']);
    expect(names(movedTab(bench, -1))).toEqual(['A', 'C', 'B']);
    expect(names(movedTab(movedTab(bench, -1), -1))).toEqual(['C', 'A', 'B']);
    expect(movedTab(movedTab(bench, -1), -1).document.name).toBe('C');
  });

  it('give way to those of another browser tab, and can be opened again', () => {
    const other = openTabs(openedOn(called('X')));
    const bench = replacedOthers(three(), { before: [], after: other });
    expect(names(bench)).toEqual(['C', 'X']);
    expect(names(reopenedTab(bench))).toEqual(['C', 'A', 'X']);
  });

  it('go on from the one that waits behind a newer file', () => {
    const looking = lookingAt(
      three(),
      { file: 'new.json', version: 9, lost: [], isKept: false },
      called('New'),
    );
    expect(names(looking)).toEqual(['A', 'B', 'C']);
    const away = switchedTo(looking, '1');
    expect([away.looking, names(away)]).toEqual([undefined, ['A', 'B', 'C']]);
    expect(names(duplicated(looking))).toEqual(['A', 'B', 'C', 'C (2)']);
  });
});
