/** The catalogue, and what can be done with it: loaded when it is first asked for, because most scenarios need no more of it. */
export async function loadShelf() {
  const [search, stating] = await Promise.all([
    import('../../edit/catalogue/search.ts'),
    import('../../edit/catalogue/stating.ts'),
  ]);
  return { ...search, ...stating };
}

/** What the loaded catalogue offers; see loadShelf. */
export type Shelf = Awaited<ReturnType<typeof loadShelf>>;
