import { AliasTable } from '#renderer/publish/public/AliasTable.tsx';
import styles from '#renderer/publish/public/ComposePublic.module.css';
import { PublicGraphs } from '#renderer/publish/public/PublicGraphs.tsx';
import { PublicPictures } from '#renderer/publish/public/PublicPictures.tsx';
import { PublicTextRow } from '#renderer/publish/public/PublicTextRow.tsx';
import { PublicThingList } from '#renderer/publish/public/PublicThingList.tsx';
import { PublicAliasesProvider, useReplacedNames } from '#renderer/publish/public/usePublicAliases.ts';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
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
      <div>
        <div className={styles.head}>
          <SectionLabel space="group" className={styles.first}>
            Compose
          </SectionLabel>
          <Checkbox
            checked={isDifferenceShown}
            onChecked={(isChecked) => store.getState().showDifference(isChecked)}
          >
            Show the difference to the internal text
          </Checkbox>
        </div>
        {PUBLIC_TEXTS.map((part) => (
          <PublicTextRow key={part} part={part} />
        ))}
        <SectionLabel space="section">What goes along</SectionLabel>
        <PublicThingList />
        <PublicPictures />
        <PublicGraphs />
        <SectionLabel space="section">Names</SectionLabel>
        <AliasTable />
      </div>
    </PublicAliasesProvider>
  );
}
