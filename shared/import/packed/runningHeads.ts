import type { PageRow } from '#shared/import/packed/pdfRows.ts';

/** How many rows at the top and at the bottom of a page can stand on each page. */
const AT_EDGE = 2;

/** The rows of all pages without what stands on most of them at the same height, such as their numbers. */
export function withoutRunningHeads(pages: readonly (readonly PageRow[])[]): {
  readonly rows: readonly PageRow[];
  /** How many rows were taken away. */
  readonly count: number;
} {
  const places = new Map<string, number>();
  for (const page of pages) {
    for (const place of edgeRows(page).flatMap(placesOf)) places.set(place, (places.get(place) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(pages.length / 2));
  const isRunning = (row: PageRow) => placesOf(row).some((place) => (places.get(place) ?? 0) >= least);
  const kept = pages.map((page) => {
    const edges = new Set(edgeRows(page).filter(isRunning));
    return page.filter((row) => !edges.has(row));
  });
  const count = pages.flat().length - kept.flat().length;
  return { rows: kept.flat(), count };
}

function edgeRows(page: readonly PageRow[]): readonly PageRow[] {
  return [...new Set([...page.slice(0, AT_EDGE), ...page.slice(-AT_EDGE)])];
}

/** Its height and its words; also without the number of the page, which is another on each. */
function placesOf({ page, y, cells }: PageRow): readonly string[] {
  const words = cells.map(({ text }) => text).join(' ');
  const numbered = words.replace(new RegExp(`(?<![\\d:./-])${page}(?![\\d:.-])`), '#');
  return [...new Set([words, numbered])].map((text) => `${Math.round(y / 2)} ${text}`);
}
