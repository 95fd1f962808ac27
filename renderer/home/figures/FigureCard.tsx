import { DrawnFigure } from '#renderer/home/figures/DrawnFigure.tsx';
import { FigureNumbers } from '#renderer/home/figures/FigureNumbers.tsx';
import styles from '#renderer/home/figures/FiguresPlace.module.css';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Card } from '#renderer/ui/Card.tsx';
import { NOTHING_NOTED } from '#shared/publication/figures/drawing/figuresFile.ts';
import { type Figure, isEmptyFigure, type Mark } from '#shared/publication/figures/figure.ts';
import { INCIDENTS_AT_FIRST } from '#shared/search/list/shownIncidents.ts';

/** One figure with what it counts; each mark leads to its incidents, each number in its table too. */
export function FigureCard({ figure }: { readonly figure: Figure }) {
  const store = useAppStoreApi();
  const { id, title, lead } = figure;
  const isEmpty = isEmptyFigure(figure);
  const show = ({ paths }: Mark, words: string): void => {
    const { filterIncidents, showLibrary } = store.getState();
    filterIncidents({ ...INCIDENTS_AT_FIRST, only: { words, paths } });
    void showLibrary('incidents');
  };
  return (
    <Card as="section" className={styles.card} aria-labelledby={`heading-${id}`}>
      <h3 id={`heading-${id}`} className={styles.title}>
        {title}
      </h3>
      {isEmpty ? (
        <p className={styles.note}>{NOTHING_NOTED}</p>
      ) : (
        <>
          {lead !== '' && <p className={styles.note}>{lead}</p>}
          <DrawnFigure figure={figure} onMark={show} />
          <FigureNumbers figure={figure} onMark={show} />
        </>
      )}
    </Card>
  );
}
