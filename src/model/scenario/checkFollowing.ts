import { sure } from '../at.ts';
import type { Offer } from './contracts.ts';
import type { InputPath } from './inputPath.ts';
import { at, type Known } from './known.ts';
import { problem, type Problem } from './problem.ts';

/** One offer follows another, because of what stands at an address. */
interface Link {
  readonly leader: string;
  readonly path: InputPath;
}

/**
 * Offers that follow each other in a circle, by `of`, support or the successor of a perpetual licence: what each of them
 * needs would depend on itself (model.md 6, 7). Every circle is named once, at its first link.
 */
export function checkFollowing({ offers }: Pick<Known, 'offers'>): Problem[] {
  const links = linksOf([...offers.values()]);
  const named = new Set<string>();
  const found: Problem[] = [];
  for (const id of offers.keys()) {
    if (named.has(id)) continue;
    const circle = circleFrom(links, id);
    if (!circle) continue;
    for (const one of circle) named.add(one);
    const first = sure(links.get(id)).find(({ leader }) => leader === circle[1 % circle.length]);
    found.push(problem(sure(first).path, 'offers-in-circle', { offers: circle }));
  }
  return found;
}

function linksOf(offers: readonly Offer[]): Map<string | undefined, Link[]> {
  const links = new Map<string | undefined, Link[]>(offers.map(({ id }) => [id, []]));
  for (const { id, of, support, successor, licence } of offers) {
    if (of !== undefined) sure(links.get(id)).push({ leader: of, path: at('offers', id, 'of') });
    links.get(support)?.push({ leader: id, path: at('offers', id, 'support') });
    if (licence === 'perpetual')
      links.get(successor)?.push({ leader: id, path: at('offers', id, 'successor') });
  }
  return links;
}

/** The offers of a shortest way that leads from an offer back to it; undefined where none does. */
function circleFrom(
  links: ReadonlyMap<string | undefined, readonly Link[]>,
  id: string,
): string[] | undefined {
  const ways = [[id]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const { leader } of links.get(sure(way.at(-1))) ?? []) {
      if (leader === id) return way;
      if (seen.has(leader)) continue;
      seen.add(leader);
      ways.push([...way, leader]);
    }
  }
  return undefined;
}
