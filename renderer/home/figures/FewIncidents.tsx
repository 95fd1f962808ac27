import styles from '#renderer/home/figures/FiguresPlace.module.css';
import { WhatStandsHere } from '#renderer/home/WhatStandsHere.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import type { Figure } from '#shared/publication/figures/figure.ts';
import { FEWEST_FOR_FIGURES, figureInWords } from '#shared/publication/figures/figureInWords.ts';
import { capitalised, countedInWords } from '#shared/text/phrases.ts';

interface FewIncidentsProps {
  readonly incidents: number;
  readonly figures: readonly Figure[];
  readonly onCharts: () => void;
}

/** What one or two incidents hold, a line for each figure, since a chart of them would show no more. */
export function FewIncidents({ incidents, figures, onCharts }: FewIncidentsProps) {
  const lines = figures.map((figure) => [figure.title, figureInWords(figure)] as const);
  return (
    <>
      <WhatStandsHere
        title={`${capitalised(countedInWords(incidents, 'incident', 'incidents'))} so far`}
        lines={lines.filter(([, words]) => words !== '')}
      />
      <p className={styles.few}>
        With {FEWEST_FOR_FIGURES} incidents this becomes charts.
        <Button tone="quiet" onClick={onCharts}>
          Show them now
        </Button>
      </p>
    </>
  );
}
