import { elementsNamed, type MarkupNode, markupTree, textIn } from '#shared/import/markup/markupTree.ts';

/** What the window of a page is called; empty where nothing says it. */
export function pageTitle(html: string): string {
  return titleIn(markupTree(html));
}

/** The same of a page that was parsed. */
export function titleIn(tree: readonly MarkupNode[]): string {
  return textIn(elementsNamed(tree, 'title').slice(0, 1)).replace(/\s+/g, ' ').trim();
}
