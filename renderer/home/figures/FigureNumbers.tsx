import styles from '#renderer/home/figures/FiguresPlace.module.css';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import type { Figure, Mark } from '#shared/publication/figures/figure.ts';
import { type FigureCell, figureTable } from '#shared/publication/figures/figureTable.ts';

interface FigureNumbersProps {
  readonly figure: Figure;
  readonly onMark: (mark: Mark, words: string) => void;
}

/** The numbers of a figure as a table, for keys, for readers of screens, and for who wants to know exactly. */
export function FigureNumbers({ figure, onMark }: FigureNumbersProps) {
  const { head, rows } = figureTable(figure);
  return (
    <details className={styles.numbers}>
      <summary>
        Numbers<Spoken> of {figure.title}, and how they are counted</Spoken>
      </summary>
      <p className={styles.counting}>{figure.note}</p>
      <div className={styles.scroll}>
        <table aria-label={figure.title}>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...cells]) => (
              <tr key={first?.text}>
                <th scope="row">{first?.text}</th>
                {cells.map((cell, at) => {
                  const words = `${first?.text ?? ''}, ${head[at + 1] ?? ''} (${figure.title})`;
                  return (
                    <td key={head[at + 1]}>
                      <NumberCell cell={cell} words={words} onMark={onMark} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

interface NumberCellProps extends Pick<FigureNumbersProps, 'onMark'> {
  readonly cell: FigureCell;
  readonly words: string;
}

function NumberCell({ cell: { text, mark }, words, onMark }: NumberCellProps) {
  if (mark === null) return text;
  return (
    <LinkButton aria-label={`${text}: show these incidents`} onClick={() => onMark(mark, words)}>
      {text}
    </LinkButton>
  );
}
