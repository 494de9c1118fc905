import type { CompiledPlatform } from '../compile/compiled.ts';
import type { Excess } from '../compile/limits.ts';
import type { HostData } from '../scenario/hostProblem.ts';

/** What a problem says of a limit: whose it is, who states it, and the size that exceeds it. */
export function limited(platform: CompiledPlatform, { limit, size }: Excess): HostData['host-beyond-limit'] {
  const { id, kind, most, source } = limit;
  return { platform: platform.source.id, limit: id, kind, most, given: size, source };
}
