import { type FocusEvent, useState } from 'react';

interface RowStop {
  /** The path of the row at which the Tab key stops; undefined where none is drawn. */
  readonly stop: string | undefined;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * Makes a list one stop of the Tab key, whatever its length: at the row that had the keyboard last, at first and where that is gone
 * at the first one. `paths`: of the rows that are drawn.
 */
export function useRowStop(paths: readonly string[]): RowStop {
  const [last, setLast] = useState<string | null>(null);
  return {
    stop: paths.find((path) => path === last) ?? paths[0],
    onFocus: ({ target }) => {
      const path = target.closest('tr')?.querySelector<HTMLElement>('[data-row]')?.dataset.row;
      if (path !== undefined) setLast(path);
    },
  };
}
