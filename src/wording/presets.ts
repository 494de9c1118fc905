/** How the future of a preset is called, and what it decides, in one sentence. */
export interface PresetWords {
  readonly name: string;
  readonly sentence: string;
}

/** Words of the presets by their ids; a preset without words does not compile where it is offered. */
export const PRESET_WORDS = {
  'stay-as-is': { name: 'Stay as is', sentence: 'Nothing moves, and no host is released.' },
  'stay-and-shrink': {
    name: 'Stay and shrink',
    sentence: 'Nothing moves, and hosts that the load does not need are released.',
  },
  'stop-growth': {
    name: 'Stop growth only',
    sentence: 'What is there stays; what grows from the first month on is placed on the platform.',
  },
  'slow-renewals': {
    name: 'Slow the renewals',
    sentence:
      'A third of the VMs that may move is gone by each of the next three contract ends; every renewal is signed for 12 months.',
  },
  'margin-first': {
    name: 'Margin first',
    sentence: 'Linux VMs that are easy to move go in the first year, all others in the two years after it.',
  },
  'full-exit': {
    name: 'Full exit in 36 months',
    sentence: 'All VMs that may move go, the same number every month.',
  },
  'exit-before-renewal': {
    name: 'Full exit before the next renewal',
    sentence:
      'All VMs that may move are gone, both sides no longer running, when the next VMware contract ends.',
  },
} as const satisfies Readonly<Record<string, PresetWords>>;

/** Why a scenario has no room for a preset, and what to do about it. */
export const BARRED_WORDS = {
  'no-platform': 'no platform is entered that VMs could move to.',
  'nothing-may-move': 'no VM may move. Say of a group of VMs that it may.',
  'no-contract-end': 'no VMware contract ends after the start, so there is no renewal to leave by.',
} as const;
