import { useEffect, useMemo } from 'react';
import { FewIncidents } from '#renderer/home/figures/FewIncidents.tsx';
import { FigureCard } from '#renderer/home/figures/FigureCard.tsx';
import styles from '#renderer/home/figures/FiguresPlace.module.css';
import { FiguresTools } from '#renderer/home/figures/FiguresTools.tsx';
import { NotRead, StillReading } from '#renderer/home/NotRead.tsx';
import { PlaceTitle } from '#renderer/home/PlaceTitle.tsx';
import { WhatStandsHere } from '#renderer/home/WhatStandsHere.tsx';
import { useAppStore, useAppStoreApi, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { LibraryFigures } from '#shared/ipc/libraryPayloads.ts';
import { FEWEST_FOR_FIGURES } from '#shared/publication/figures/figureInWords.ts';
import { FIGURES_CAVEAT, figurePage } from '#shared/publication/figures/figurePage.ts';

const WHAT_IS_COUNTED = [
  ['Incidents', 'per month by severity, and whether an alert, a customer or a person noticed them.'],
  ['How long it took', 'to detect, acknowledge, mitigate and resolve: every length, and no average.'],
  ['Missing safeguards', 'at which the Five Whys end, by kind.'],
  ['Action items', 'by age, done on time and overdue; reviews within 48 hours; SLA and error budgets.'],
  ['Each mark', 'leads to its incidents. The page prints, and is saved as Markdown, CSV or SVG.'],
] as const;

/** What all incidents together show in numbers, and what such numbers cannot tell. */
export function FiguresPlace() {
  const store = useAppStoreApi();
  const figures = useAppStore(({ libraryFigures }) => libraryFigures);
  useEffect(() => void store.getState().readFigures(), [store]);
  return (
    <section aria-labelledby="figures-of-all" className={styles.place}>
      <PlaceTitle id="figures-of-all">Incidents in figures</PlaceTitle>
      {figures === null ? <p role="status">Reading the incidents…</p> : <FigureList library={figures} />}
    </section>
  );
}

function FigureList({ library }: { readonly library: LibraryFigures }) {
  const { now } = useStoreDeps();
  const choice = useAppStore(({ figuresChoice }) => figuresChoice);
  const { files, folder, unread, isPartial, reading } = library;
  const page = useMemo(() => figurePage(files, choice, now()), [files, choice, now]);
  const isDrawn = useAppStore(({ areFewDrawn }) => areFewDrawn);
  const { drawFew } = useAppStoreApi().getState();
  const areFew = page.incidents > 0 && page.incidents < FEWEST_FOR_FIGURES && reading === undefined;
  if (files.length === 0 && unread.length === 0 && reading === undefined)
    return (
      <>
        <p className={styles.nothing}>
          There is no incident in {folder} or its subfolders yet. What their postmortems hold is counted here.
        </p>
        <WhatStandsHere title="What is counted" lines={WHAT_IS_COUNTED} />
        <NotRead unread={[]} isPartial={false} hasSample={library.hasSample} />
      </>
    );
  return (
    <>
      <StillReading reading={reading} />
      <p className={styles.about} role="status">
        {page.about}
      </p>
      <FiguresTools page={page} files={files} />
      {areFew && !isDrawn ? (
        <FewIncidents incidents={page.incidents} figures={page.figures} onCharts={drawFew} />
      ) : (
        <>
          <div className={styles.figures}>
            {page.figures.map((figure) => (
              <FigureCard key={figure.id} figure={figure} />
            ))}
          </div>
          <p className={styles.caveat}>{FIGURES_CAVEAT}</p>
        </>
      )}
      <NotRead unread={unread} isPartial={isPartial} hasSample={library.hasSample} />
    </>
  );
}
