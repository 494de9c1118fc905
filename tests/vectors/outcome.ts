/** What became of the vectors of a file: ids that passed, differences of those that did not, reasons of those left out. */
export interface Outcome {
  readonly passed: readonly string[];
  readonly failed: readonly { readonly id: string; readonly difference: string }[];
  readonly skipped: readonly { readonly id: string; readonly reason: string }[];
}
