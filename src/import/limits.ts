/**
 * What a file may ask of this machine. Far above any genuine export (100,000 VMs in a hundred columns are about 450 MB of
 * XML at a ratio of 10), far below what an archive made to fill a memory asks for.
 */
export const LIMITS = {
  /** Files inside an archive. */
  entries: 10_000,
  /** Bytes of the list of them. */
  directory: 4_000_000,
  /** Bytes of one file when inflated. */
  inflated: 2_000_000_000,
  /** Bytes of all files together that are taken out of an archive whole. */
  unpacked: 1_000_000_000,
  /** Bytes of a file of JSON, which is read whole. */
  json: 50_000_000,
  /** Files that are read as one inventory. */
  files: 2000,
  /** How many times larger a file may become, once it is beyond the bytes of `ratioFrom`. */
  ratio: 150,
  ratioFrom: 20_000_000,
  /** Characters of one tag or text. */
  token: 1_000_000,
  /** Distinct texts of a workbook. */
  texts: 10_000_000,
  /** Columns of a sheet (a spreadsheet has 16,384). */
  columns: 16_384,
} as const;
