import { cheapest, type Cheapest } from '../../src/model/cheapest/cheapest.ts';
import { PARTS, type Facts, type Part } from '../../src/model/cheapest/facts.ts';
import type { Row } from '../../src/model/cheapest/rows.ts';
import type { Projection } from '../../src/model/projection.ts';

/** What a case must give when ways are compared: its platforms as editions with what they bring, and the rows in their order. */
export interface ExpectedCheapest {
  readonly moving: string;
  readonly candidates: Readonly<Record<string, Facts>>;
  readonly leftOut?: readonly Part[];
  /** Id, place, total, licences a year, missing parts, and the codes of why it does not apply. */
  readonly rows: readonly unknown[];
  readonly cautions: readonly unknown[];
}

const TODAY: Facts = {
  manager: { is: 'included', source: 'today' },
  storage: { is: 'included', source: 'today' },
  support: { is: 'included', source: 'today' },
};

/** The rows and cautions that the model gives, beside those that are expected. */
export function cheapestRows(
  projection: Projection,
  expected: ExpectedCheapest | undefined,
): { what: string; got: unknown; want: unknown }[] {
  if (!expected) return [];
  const found = comparedBy(projection, expected);
  return [
    { what: 'rows of the cheapest', got: found.rows.map(summary), want: expected.rows },
    { what: 'cautions of the cheapest', got: found.cautions, want: expected.cautions },
  ];
}

function comparedBy(projection: Projection, { moving, candidates, leftOut }: ExpectedCheapest): Cheapest {
  const { platforms } = projection.compiled.scenario;
  return cheapest(projection, {
    moving,
    staying: TODAY,
    backupOffers: [],
    ...(leftOut ? { leftOut } : {}),
    candidates: Object.entries(candidates).flatMap(([id, facts]) =>
      platforms
        .filter((platform) => platform.id === id)
        .map((platform) => ({ id, name: id, hypervisor: 'kvm' as const, platform, offers: [], facts })),
    ),
  });
}

function summary({ id, rank, atLeast, total, perYear, parts, reasons }: Row): unknown[] {
  const place = rank ?? (reasons.length > 0 ? 'does not apply' : atLeast && 'at least');
  const missing = PARTS.filter((part) => parts[part].is === 'missing');
  const codes = reasons.map((reason) => (reason.by === 'problem' ? reason.problem.code : reason.barred.code));
  return [id, place, total.value, perYear.value, missing, ...(codes.length > 0 ? [codes] : [])];
}
