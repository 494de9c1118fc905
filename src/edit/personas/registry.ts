/** A scenario that anybody may open, start from and change: its name, and its file, which is loaded when asked for. */
export interface Persona {
  readonly id: string;
  /** What the saved file holds, to be read like any other. */
  readonly load: () => Promise<{ readonly default: unknown }>;
}

/** The personas, small ones first. */
export const PERSONAS = [
  { id: 'small-shop', load: () => import('../../../examples/personas/small-shop.json') },
  { id: 'enterprise-linux', load: () => import('../../../examples/personas/enterprise-linux.json') },
  { id: 'college', load: () => import('../../../examples/personas/college.json') },
  { id: 'enterprise-2012', load: () => import('../../../examples/personas/enterprise-2012.json') },
  { id: 'mid-size', load: () => import('../../../examples/personas/mid-size.json') },
  { id: 'giant-list', load: () => import('../../../examples/personas/giant-list.json') },
  { id: 'giant-realised', load: () => import('../../../examples/personas/giant-realised.json') },
] as const satisfies readonly Persona[];

/** The id of a persona; each has words in src/wording. */
export type PersonaId = (typeof PERSONAS)[number]['id'];
