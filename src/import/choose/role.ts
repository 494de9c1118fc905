const WORDS: readonly (readonly [RegExp, 'production' | 'dr' | 'dev-test'])[] = [
  [/(^|[^a-z])(dr|drs|disaster|recovery|failover|standby)([^a-z]|$)/, 'dr'],
  [
    /(^|[^a-z])(dev|devel|development|test|tests|testing|tst|qa|uat|stage|staging|lab|sandbox|nonprod)([^a-z]|$)/,
    'dev-test',
  ],
  [/(^|[^a-z])(prod|prd|production)([^a-z]|$)/, 'production'],
];

/** The role that a cluster's name says in a word of its own ("Test-02", "PRD West"); an inventory states it nowhere else. */
export function roleIn(cluster: string | undefined): 'production' | 'dr' | 'dev-test' | undefined {
  const name = (cluster ?? '').toLowerCase();
  return WORDS.find(([words]) => words.test(name))?.[1];
}
