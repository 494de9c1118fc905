import { describe, expect, it } from 'vitest';
import { sidesMarks, type SidesFrame } from './marks.ts';

// 240 places for four months: 60 each; 110 places for the highest level of ten: eleven each.
const frame: SidesFrame = { width: 314, at: 1, count: String, month: (offset) => `M${String(offset)}` };
const vms = { name: 'VMs', vmware: [10, 6, 6, 0], kvm: [0, 4, 4, 4] };

describe('what runs on both sides as places', () => {
  const { panels, height, cursor } = sidesMarks([vms, { ...vms, name: 'Hosts' }], frame);

  it('stands on the bottom for VMware and upon that for KVM, month by month', () => {
    expect(panels[0]?.vmware).toBe('M64,20H124L124,64H244L244,130H304L304,130H64Z');
    expect(panels[0]?.kvm).toBe('M64,20H244L244,86H304L304,130H244L244,64H124L124,20H64Z');
  });

  it('has its panels under each other, months under the last one alone', () => {
    expect(panels.map(({ name, nameY }) => [name, nameY])).toEqual([
      ['VMs', 14],
      ['Hosts', 158],
    ]);
    expect(panels.map(({ axes }) => [axes.top, axes.bottom, axes.years.length])).toEqual([
      [20, 130, 0],
      [164, 274, 1],
    ]);
    expect(panels[0]?.axes.levels.map(({ y, text }) => [y, text])).toEqual([
      [130, '0'],
      [75, '5'],
      [20, '10'],
    ]);
    expect(height).toBe(300);
  });

  it('is read in the middle of a month, of the last one at most', () => {
    expect(cursor).toEqual({ x: 154, top: 20, bottom: 274 });
    expect(sidesMarks([vms], { ...frame, at: 99 }).cursor.x).toBe(274);
  });

  it('draws nothing of a side that runs nothing, nor of nothing at all', () => {
    const [none] = sidesMarks([{ name: 'VMs', vmware: [0, 0], kvm: [0, 0] }], frame).panels;
    expect(none).toMatchObject({ vmware: '', kvm: '' });
    const [empty] = sidesMarks([{ name: 'VMs', vmware: [], kvm: [] }], frame).panels;
    expect(empty).toMatchObject({ vmware: '', kvm: '' });
  });
});
