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
  'enterprise-2012': {
    name: 'The enterprise of 2012',
    sentence:
      'Owned licences of vSphere 5 with vRAM, and three years to RHEL, whose price then is not known: the answer is a highest price.',
  },
  'mid-size': {
    name: 'Mid-size company',
    sentence:
      'A genuine inventory of 34 hosts, 528 cores billed as 1,088: leaving costs more within three years and less within five.',
  },
  'giant-list': {
    name: 'Giant, list prices',
    sentence: 'A carrier of 8,600 hosts, 75,000 VMs and three contracts, at the list price of a core.',
  },
  'giant-realised': {
    name: 'Giant, realised prices',
    sentence: 'The same giant at what large customers are said to pay.',
  },
} as const satisfies Readonly<Record<string, PersonaWords>>;
