/** Words of the help panel; its content is docs/help.md, docs/glossary.md and docs/model.md. */
export const HELP_WORDS = {
  help: 'Help',
  title: 'Help',
  topics: 'All topics',
  close: 'Close',
  startOver: 'Begin with the example',
  words: 'What the words mean',
  model: 'How a figure is computed',
  loading: 'The help is being loaded.',
  gone: 'The help has no such topic.',
  meaning: 'What does that mean?',
} as const;
