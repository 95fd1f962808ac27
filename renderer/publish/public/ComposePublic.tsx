import { AliasTable } from '#renderer/publish/public/AliasTable.tsx';
import styles from '#renderer/publish/public/ComposePublic.module.css';
import { PublicPreview } from '#renderer/publish/public/PublicPreview.tsx';
import { PublicTextRow } from '#renderer/publish/public/PublicTextRow.tsx';
import { PublicThingList } from '#renderer/publish/public/PublicThingList.tsx';
import { PublicAliasesProvider, useReplacedNames } from '#renderer/publish/public/usePublicAliases.ts';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { PUBLIC_TEXTS } from '#shared/domain/incident/publication.ts';

/**
 * What may leave the company, composed beside what is known inside (guide, "Share Publicly When Appropriate"):
 * what happened, how long it lasted, what is done to prevent it, and an apology.
 */
export function ComposePublic() {
  const isDifferenceShown = useAppStore(({ publishView }) => publishView.isDifferenceShown);
  const store = useAppStoreApi();
  return (
    <PublicAliasesProvider value={useReplacedNames()}>
      <div className={styles.compose}>
        <div className={styles.head}>
          <h3 className={styles.label}>Compose</h3>
          <label className={styles.difference}>
            <input
              type="checkbox"
              checked={isDifferenceShown}
              onChange={({ target }) => store.getState().showDifference(target.checked)}
            />
            Show the difference to the internal text
          </label>
        </div>
        {PUBLIC_TEXTS.map((part) => (
          <PublicTextRow key={part} part={part} />
        ))}
        <h3 className={styles.label}>What goes along</h3>
        <PublicThingList />
        <h3 className={styles.label}>Names</h3>
        <AliasTable />
        <h3 className={styles.label}>Read it through</h3>
        <PublicPreview />
      </div>
    </PublicAliasesProvider>
  );
}
