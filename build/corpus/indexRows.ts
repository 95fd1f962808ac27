/** What the corpus's index says of one document. */
export interface IndexRow {
  /** Path inside the corpus folder. */
  readonly file: string;
  readonly entries: number;
  /** Wall time of the first entry in the document's own zone, as the index has it; empty: none. */
  readonly first: string;
  readonly last: string;
}

/** Reads the index: tab-separated, a head with the columns' names, cells in quotes where needed. */
export function indexRows(text: string): readonly IndexRow[] {
  const [head = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const names = head.split('\t');
  const column = (name: string) => names.indexOf(name);
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => (cells[column(name)] ?? '').replace(/^"(.*)"$/, '$1');
    const entries = Number(cell('n_timeline'));
    return { file: cell('corpus_file'), entries, first: cell('first_ts'), last: cell('last_ts') };
  });
}
