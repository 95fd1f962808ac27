import { READING_SPOT } from '#renderer/commands/publishSpots.ts';
import { ComposePublic } from '#renderer/publish/public/ComposePublic.tsx';
import { ReadingView } from '#renderer/publish/reading/ReadingView.tsx';
import styles from '#renderer/publish/reading/ReadStep.module.css';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';

/** What leaves, as its audience reads it; the public version is written beside it. */
export function ReadStep() {
  const audience = useAppStore(({ publishView }) => publishView.audience);
  const store = useAppStoreApi();
  if (audience === 'internal') return <ReadingView key={audience} audience={audience} />;
  return (
    <div className={styles.beside}>
      <div className={styles.compose}>
        <LinkButton className={styles.down} onClick={() => store.getState().goToSpot(READING_SPOT)}>
          Read it below
        </LinkButton>
        <ComposePublic />
      </div>
      <ReadingView key={audience} audience={audience} />
    </div>
  );
}
