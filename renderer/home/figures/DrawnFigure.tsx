import type { ElementContent } from 'hast';
import { createElement, type ReactNode } from 'react';
import styles from '#renderer/home/figures/FiguresPlace.module.css';
import { drawnFigure } from '#shared/publication/figures/drawing/drawnFigure.ts';
import type { FigureColours } from '#shared/publication/figures/drawing/figureColours.ts';
import type { Figure, Mark } from '#shared/publication/figures/figure.ts';
import { markWords } from '#shared/publication/figures/figureTable.ts';

/** Those of the theme, by names that forced colours give others. */
const SCREEN_COLOURS: FigureColours = {
  ink: 'var(--figure-ink)',
  soft: 'var(--figure-soft)',
  line: 'var(--figure-line)',
  plain: 'var(--figure-plain)',
  bad: 'var(--figure-bad)',
  unknown: 'var(--figure-unknown)',
  sunken: 'var(--figure-sunken)',
  paper: 'var(--figure-paper)',
};

interface DrawnFigureProps {
  readonly figure: Figure;
  readonly onMark: (mark: Mark, words: string) => void;
}

/** The drawing that the page is saved with, in the colours of the window. Its numbers are the table's, for keys as well. */
export function DrawnFigure({ figure, onMark }: DrawnFigureProps) {
  const drawing = drawnFigure(figure, SCREEN_COLOURS);
  if (drawing === null) return null;
  const press = (place: string) => (): void => {
    const [row = 0, at = 0] = place.split(' ').map(Number);
    const mark = markAt(figure, row, at);
    if (mark !== null) onMark(mark, `${markWords(figure, row, at)} (${figure.title})`);
  };
  return <div className={styles.drawing}>{drawn(drawing, 0, press)}</div>;
}

function markAt(figure: Figure, row: number, at: number): Mark | null {
  if (figure.kind === 'shares') return figure.rows[row]?.mark ?? null;
  return figure.rows[row]?.marks[at] ?? null;
}

/** A tree of SVG as React has it; its marks answer to the pointer, as their numbers in the table do to keys. */
function drawn(node: ElementContent, at: number, press: (place: string) => () => void): ReactNode {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return null;
  const properties = Object.entries(node.properties).map(([name, value]) => [
    PAGE_NAMES[name] ?? name,
    Array.isArray(value) ? value.join(' ') : value,
  ]);
  const { dataMark } = node.properties;
  return createElement(
    node.tagName,
    {
      key: at,
      ...Object.fromEntries(properties),
      ...(typeof dataMark === 'string' && { onClick: press(dataMark) }),
    },
    ...node.children.map((child, index) => drawn(child, index, press)),
  );
}

/** Attributes that React does not write as the tree does. */
const PAGE_NAMES: Readonly<Record<string, string>> = {
  ariaLabelledBy: 'aria-labelledby',
  dataMark: 'data-mark',
};
