/** How one field is labelled: `*` stands for an id or key, {currency} for the currency, {key} for the last step's own word. */
export type Row = readonly [pattern: string, label: string, unit?: string];
