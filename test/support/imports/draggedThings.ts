/** Two events. */
export const LINES = '- 14:20 - Restart\n- 14:25 - Up';

/** A file with these. */
export function file(name: string, type = ''): File {
  return new File([LINES], name, { type });
}

/** What is dragged into the window. */
export interface Dragged {
  readonly files?: readonly File[];
  readonly text?: string;
  /** Of the folder that all files lie in. */
  readonly folder?: string;
}

/** As browsers tell of it: while dragging the kinds only, when dropped the names as well. */
export function transfer({ files = [], text = '', folder }: Dragged) {
  const entries = files.map((one) => ({
    name: one.name,
    isFile: true,
    isDirectory: false,
    file: (take: (file: File) => void) => take(one),
  }));
  const entryOfFolder = {
    name: folder,
    isFile: false,
    isDirectory: true,
    createReader: () => readerOf(entries),
  };
  const items =
    folder === undefined
      ? files.map(({ type }, index) => ({ kind: 'file', type, webkitGetAsEntry: () => entries[index] }))
      : [{ kind: 'file', type: '', webkitGetAsEntry: () => entryOfFolder }];
  const types = files.length > 0 || folder !== undefined ? ['Files'] : ['text/plain'];
  // A folder is among the files, too.
  const shown = folder === undefined ? files : [new File([], folder)];
  return { files: shown, items, types, dropEffect: 'copy', getData: () => text };
}

/** A folder tells of some of its entries at a time, and of none at its end. */
function readerOf(entries: readonly object[]) {
  const left = [...entries];
  return { readEntries: (take: (some: readonly object[]) => void) => take(left.splice(0, 1)) };
}
