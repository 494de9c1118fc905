/** How a persona is called, and what it shows, in one sentence. */
export interface PersonaWords {
  readonly name: string;
  readonly sentence: string;
}

/** Words of the personas by their ids; a persona without words does not compile where it is offered. */
export const PERSONA_WORDS = {
  'small-shop': {
    name: 'Small shop',
    sentence: 'Three servers and 30 VMs: staying costs less, within three, five and seven years.',
  },
  'enterprise-linux': {
    name: 'Enterprise-Linux owner',
    sentence: 'Nothing moves; growth goes onto Linux hosts that are there.',
  },
  college: {
    name: 'College',
    sentence:
      'Nothing is paid today; against the offer, moving costs more within three years and less within five.',
  },
} as const satisfies Readonly<Record<string, PersonaWords>>;
