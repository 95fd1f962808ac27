import styles from '#renderer/section/pictures/file/TableRows.module.css';
import type { SeparatedRow } from '#shared/import/tables/separatedRow.ts';

/** A table as its program showed it: the first row heads the columns, and numbers stand below each other. */
export function TableRows({ rows: [head, ...body] }: { readonly rows: readonly SeparatedRow[] }) {
  const isNumeric = (column: number) => body.every(({ cells }) => NUMBER.test(cells[column] ?? ''));
  const sides = (head?.cells ?? []).map((_name, column) => (isNumeric(column) ? 'end' : 'start'));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {head?.cells.map((name, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name, and none moves.
            <th key={column} scope="col" data-side={sides[column]}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {body.map(({ cells, lines }) => (
          <tr key={lines.from}>
            {cells.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells may be alike, and none moves.
              <td key={column} data-side={sides[column]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Also one that is missing, and one with its unit. */
const NUMBER = /^(?:[-+]?[\d.,\s]*\d\s?\S{0,4})?$/;
