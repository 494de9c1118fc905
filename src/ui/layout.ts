/** Below this width a section unfolds alone, so that the others stay in sight as sentences. */
export function hasRoomForOneSection(): boolean {
  return window.matchMedia('(max-width: 1279.98px)').matches;
}

/** From this width on, a panel at the right leaves the form in sight. */
export function hasRoomBesideForm(): boolean {
  return window.matchMedia('(min-width: 768px)').matches;
}
