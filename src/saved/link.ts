import type { Scenario } from '../model/scenario/scenario.ts';
import { LINK_MARK } from './packedIn.ts';
import { saveScenario } from './save.ts';

/** The end of an address that holds a scenario, and what had to be left out of it. */
export interface Link {
  readonly hash: string;
  readonly leftOut: 'nothing' | 'notes';
}

/** Longer addresses are cut by programs that people send them with. */
const LONGEST = 16_000;
/** No scenario is larger; what unpacks to more was made to do harm. */
const MOST_BYTES = 32_000_000;

/** The link of a scenario: all of it, else all but its notes; undefined where even that is too long for an address. */
export async function linkOf(scenario: Scenario): Promise<Link | undefined> {
  const whole = await hashOf(scenario);
  if (whole.length <= LONGEST) return { hash: whole, leftOut: 'nothing' };
  const { notes, ...bare } = scenario;
  const rest = await hashOf(bare);
  return notes && rest.length <= LONGEST ? { hash: rest, leftOut: 'notes' } : undefined;
}

/** The saved scenario that a link packs, as the bytes of a file; undefined where the link is damaged or was cut off. */
export async function unpacked(packed: string): Promise<Uint8Array | undefined> {
  try {
    return await collected(streamOf(bytesOf(packed)).pipeThrough(new DecompressionStream('deflate-raw')));
  } catch {
    return undefined;
  }
}

async function hashOf(scenario: Scenario): Promise<string> {
  const text = JSON.stringify(JSON.parse(saveScenario(scenario)));
  const bytes = new TextEncoder().encode(text);
  return (
    LINK_MARK + textOf(await collected(streamOf(bytes).pipeThrough(new CompressionStream('deflate-raw'))))
  );
}

/** Base64 of an address: without signs that addresses use, and without padding. */
function textOf(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text.trim().replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

async function collected(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MOST_BYTES) throw new RangeError('more than any scenario holds');
    pieces.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
