import { describe, expect, it } from 'vitest';
import { isChord } from './chord.ts';

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, key: '', code: '' };
const pressed = (keys: Partial<typeof NONE>): KeyboardEvent => ({ ...NONE, ...keys }) as KeyboardEvent;

describe('a chord', () => {
  it('is its key with its modifiers and no other; Command counts as Ctrl', () => {
    const z = { key: 'z', code: 'KeyZ' };
    expect(isChord(pressed({ ...z, ctrlKey: true }), 'Ctrl+Z')).toBe(true);
    expect(isChord(pressed({ ...z, metaKey: true }), 'Ctrl+Z')).toBe(true);
    expect(isChord(pressed(z), 'Ctrl+Z')).toBe(false);
    expect(isChord(pressed({ ...z, ctrlKey: true, altKey: true }), 'Ctrl+Z')).toBe(false);
    expect(isChord(pressed({ ...z, key: 'Z', ctrlKey: true, shiftKey: true }), 'Ctrl+Z')).toBe(false);
    expect(isChord(pressed({ ...z, key: 'Z', ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+Z')).toBe(true);
  });

  it('with Alt goes by the key, whatever sign it types', () => {
    expect(isChord(pressed({ key: '¡', code: 'Digit1', altKey: true }), 'Alt+1')).toBe(true);
    expect(isChord(pressed({ key: '˜', code: 'KeyN', altKey: true }), 'Alt+N')).toBe(true);
    expect(isChord(pressed({ key: '1', code: 'Digit1' }), 'Alt+1')).toBe(false);
  });

  it('of a sign goes by the sign, with Shift or without', () => {
    expect(isChord(pressed({ key: '?', shiftKey: true }), '?')).toBe(true);
    expect(isChord(pressed({ key: '?' }), '?')).toBe(true);
    expect(isChord(pressed({ key: 'F1' }), 'F1')).toBe(true);
    expect(isChord(pressed({ key: 'F2' }), 'F1')).toBe(false);
  });
});
