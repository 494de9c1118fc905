const CONFIDENCE: Readonly<Record<string, string>> = {
  vendor: 'stated by the vendor',
  'vendor-tool': 'a default in a tool of the vendor',
  press: 'reported by the press',
  reseller: 'a reseller’s price',
  secondary: 'repeated by several recent sources',
  blog: 'reported by a blog or survey',
  forum: 'reported in a forum',
  low: 'one person’s estimate',
  user: 'entered by you',
  unknown: 'unknown',
};

/** How far a stated price can be trusted, in words; undefined where nobody said. */
export function confidenceText(confidence: string | undefined): string | undefined {
  return confidence === undefined ? undefined : (CONFIDENCE[confidence] ?? confidence);
}
