/** Turns the saved JSON of one version into that of the next; knows both formats by itself and no type of today. */
export type Migration = (saved: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/**
 * All migrations without a gap: the first turns version 1 into 2, the next 2 into 3. A migration is never edited once a
 * version with it has been released; every version has a frozen example in tests/saved that opens for ever.
 */
export const MIGRATIONS: readonly Migration[] = [];

/** Lifts a saved file of an earlier version to the current one; other files, newer ones included, stay as they are. */
export function migrated(
  saved: Readonly<Record<string, unknown>>,
  migrations: readonly Migration[] = MIGRATIONS,
): Readonly<Record<string, unknown>> {
  const version = saved['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return saved;
  return migrations.slice(version - 1).reduce((file, migrate, index) => {
    return { ...migrate(file), version: version + index + 1 };
  }, saved);
}
