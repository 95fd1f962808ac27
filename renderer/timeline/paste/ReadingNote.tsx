import type { ReadingProgress } from '#renderer/store/reader/readerJob.ts';
import styles from '#renderer/timeline/paste/PasteEmpty.module.css';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';

/** How far the reading of a long text is. What it said before it was changed stays below; Cancel ends all. */
export function ReadingNote({ progress }: { readonly progress: ReadingProgress }) {
  return (
    <div className={styles.empty}>
      <ProgressBar label="How much is read" fraction={progress.fraction} />
      <p role="status" className={styles.what}>
        {progress.words}…
      </p>
    </div>
  );
}
