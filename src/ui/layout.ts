/** Below this width a section unfolds alone, so that the others stay in sight as sentences. */
export function hasRoomForOneSection(): boolean {
  return window.matchMedia('(max-width: 1279.98px)').matches;
}
