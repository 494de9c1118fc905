import { describe, expect, it } from 'vitest';
import { problem } from '../../model/scenario/problem.ts';
import { chosen, exchanged, openedFile, typed, undo } from './edits.ts';
import { EXAMPLE } from './example.ts';
import { allowed, away, copied, lookingAt } from './looking.ts';
import { openedOn, type Workbench } from './workbench.ts';

const edited = chosen(openedOn(EXAMPLE), 'horizon', { ...EXAMPLE, horizon: 24 });
const lost = [problem('risks', 'unknown-field', { field: 'risks' })];
const newer = { ...EXAMPLE, name: 'From the future' };
const looking = lookingAt(edited, { file: 'new.json', version: 2, lost, isKept: false }, newer);

const own = ({ document, history, drafts }: Workbench) => ({ document, history, drafts });

describe('a file of a newer version', () => {
  it('is shown, with nothing to undo, before what was open', () => {
    expect(looking.document).toBe(newer);
    expect(looking.history.past).toEqual([]);
    expect(own(away(looking))).toEqual(own(edited));
    expect(away(edited)).toBe(edited);
  });

  it('does not change, whatever is tried; what is shown of it may', () => {
    const changes = [
      typed(looking, 'horizon', '12', { ...newer, horizon: 12 }),
      chosen(looking, 'horizon', { ...newer, horizon: 12 }),
      undo({ ...looking, history: edited.history }),
    ];
    for (const after of changes) expect(own(allowed(looking, after))).toEqual(own(looking));
    const after: Workbench = { ...looking, view: { ...looking.view, pane: 'inputs' } };
    expect(allowed(looking, after).view.pane).toBe('inputs');
  });

  it('makes room for another file, or for what another tab has kept', () => {
    const opened = { file: 'old.json', as: 'scenario' as const, accepted: true, problems: [] };
    const [beside, instead] = [openedFile(looking, opened, EXAMPLE), exchanged(looking, EXAMPLE)];
    for (const after of [beside, instead]) {
      expect(allowed(looking, after)).toBe(after);
      expect(after.looking).toBeUndefined();
      expect(after.document).toBe(EXAMPLE);
    }
    expect(beside.tabs.before[0]?.document).toBe(edited.document);
    expect(undo(instead).document).toBe(edited.document);
    expect(openedFile(looking, { ...opened, accepted: false }, undefined).looking).toBe(looking.looking);
  });

  it('gives a copy as one step after what was open, and says what it lost', () => {
    const copy = copied(looking);
    expect(copy.document).toBe(newer);
    expect(copy.looking).toBeUndefined();
    expect(copy.view.opened).toMatchObject({ file: 'new.json', as: 'copy', problems: lost });
    expect(undo(copy).document).toBe(edited.document);
    expect(undo(undo(copy)).document).toBe(EXAMPLE);
    expect(copied(edited)).toBe(edited);
  });

  it('hides no scenario of one’s own when another newer file is looked at', () => {
    const about = { file: 'other.json', version: 3, lost: [], isKept: false };
    expect(own(away(lookingAt(looking, about, EXAMPLE)))).toEqual(own(edited));
  });
});
