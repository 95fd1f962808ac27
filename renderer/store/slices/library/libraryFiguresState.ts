import type { LibraryFigures } from '#shared/ipc/libraryPayloads.ts';
import type { FiguresChoice } from '#shared/publication/figures/figurePeriod.ts';

/** The first screen's page of figures. */
export interface LibraryFiguresSlice {
  /** What they are counted from, as it was read last; null: not yet. */
  readonly libraryFigures: LibraryFigures | null;
  readonly figuresChoice: FiguresChoice;
  /** Somebody wanted charts although few incidents are there; for as long as the window is open. */
  readonly areFewDrawn: boolean;
  readFigures(): Promise<void>;
  chooseFigures(choice: FiguresChoice): void;
  drawFew(): void;
}
