import { expect, test } from 'vitest';
import { migrated, type Migration } from './migrate.ts';

const rename: Migration = ({ old, ...rest }) => ({ ...rest, fresh: old });
const double: Migration = ({ fresh, ...rest }) => ({ ...rest, fresh: Number(fresh) * 2 });
const migrations = [rename, double];

test('an old file passes through every migration after its version', () => {
  expect(migrated({ version: 1, old: 21 }, migrations)).toEqual({ version: 3, fresh: 42 });
  expect(migrated({ version: 2, fresh: 21 }, migrations)).toEqual({ version: 3, fresh: 42 });
});

test.each([3, 4, 0, -1, 1.5, '1', undefined])('a file of version %s stays as it is', (version) => {
  const file = { version, old: 21 };
  expect(migrated(file, migrations)).toBe(file);
});
