import type { ElementContent } from 'hast';
import { createElement, type KeyboardEvent, type ReactNode, type SVGAttributes, useState } from 'react';
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

/**
 * The drawing that the page is saved with, in the colours of the window. Each mark leads to its incidents: by a click, or by
 * Enter; the Tab key stops once at each drawing, and arrow keys go from mark to mark.
 */
export function DrawnFigure({ figure, onMark }: DrawnFigureProps) {
  const [stop, setStop] = useState<string | null>(null);
  const drawing = drawnFigure(figure, SCREEN_COLOURS);
  if (drawing === null) return null;
  const marks = marksIn(drawing);
  const stopAt = stop !== null && marks.includes(stop) ? stop : marks[0];
  const markProps = (place: string): MarkProps => {
    const [row = 0, at = 0] = place.split(' ').map(Number);
    const words = markWords(figure, row, at);
    const press = (): void => {
      const mark = markAt(figure, row, at);
      if (mark !== null) onMark(mark, `${words} (${figure.title})`);
    };
    return {
      role: 'button',
      'aria-label': `${words}: show these incidents`,
      tabIndex: place === stopAt ? 0 : -1,
      onClick: press,
      onFocus: () => setStop(place),
      onKeyDown: (event) => {
        goAlongMarks(event);
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        press();
      },
    };
  };
  return <div className={styles.drawing}>{drawn(drawing, 0, markProps)}</div>;
}

type MarkProps = Pick<
  SVGAttributes<SVGElement>,
  'role' | 'aria-label' | 'tabIndex' | 'onClick' | 'onFocus' | 'onKeyDown'
>;

function markAt(figure: Figure, row: number, at: number): Mark | null {
  if (figure.kind === 'shares') return figure.rows[row]?.mark ?? null;
  return figure.rows[row]?.marks[at] ?? null;
}

/** The places of the marks, in the order in which they are drawn. */
function marksIn(node: ElementContent): readonly string[] {
  if (node.type !== 'element') return [];
  const { dataMark } = node.properties;
  return [...(typeof dataMark === 'string' ? [dataMark] : []), ...node.children.flatMap(marksIn)];
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function goAlongMarks(event: KeyboardEvent<SVGElement>): void {
  const { currentTarget, key } = event;
  const marks = [...(currentTarget.closest('svg')?.querySelectorAll<SVGElement>('[data-mark]') ?? [])];
  const at = marks.indexOf(currentTarget);
  const step = STEPS[key];
  const next = key === 'Home' ? marks[0] : key === 'End' ? marks.at(-1) : marks[at + (step ?? 0)];
  if (step === undefined && key !== 'Home' && key !== 'End') return;
  event.preventDefault();
  next?.focus();
}

/** A tree of SVG as React has it, with its marks as buttons. */
function drawn(node: ElementContent, at: number, markProps: (place: string) => MarkProps): ReactNode {
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
      // An image would hide the buttons in it from readers of screens.
      ...(node.tagName === 'svg' && { role: 'group' }),
      ...(typeof dataMark === 'string' && markProps(dataMark)),
    },
    ...node.children.map((child, index) => drawn(child, index, markProps)),
  );
}

/** Attributes that React does not write as the tree does. */
const PAGE_NAMES: Readonly<Record<string, string>> = {
  ariaLabelledBy: 'aria-labelledby',
  dataMark: 'data-mark',
};
