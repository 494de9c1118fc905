/** Words about the scenarios that are open at once. */
export const TAB_WORDS = {
  scenarios: 'Open scenarios',
  actions: 'The shown scenario',
  duplicate: 'Duplicate',
  duplicateTitle: 'Open a copy of this scenario beside it, to compare the two',
  rename: 'Rename',
  name: 'Name of the scenario',
  left: 'Move left',
  right: 'Move right',
  close: 'Close',
  compare: 'Compare',
} as const;

/** How a scenario is called that may have no name. */
export function scenarioName(name: string | undefined): string {
  return name ?? 'Scenario without a name';
}

/** The button that opens a closed scenario again. */
export function reopenLabel(name: string | undefined): string {
  return `Open “${scenarioName(name)}” again`;
}

/** Says which of the open scenarios is shown, for readers who do not see the tabs. */
export function shownSentence(name: string, place: number, count: number): string {
  return `“${name}” is shown, ${String(place)} of ${String(count)}.`;
}
