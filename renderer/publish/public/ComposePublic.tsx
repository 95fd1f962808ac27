import { useState } from 'react';
import { AliasTable } from '#renderer/publish/public/AliasTable.tsx';
import styles from '#renderer/publish/public/ComposePublic.module.css';
import { PublicGraphs } from '#renderer/publish/public/PublicGraphs.tsx';
import { PublicPictures } from '#renderer/publish/public/PublicPictures.tsx';
import { PublicTextRow } from '#renderer/publish/public/PublicTextRow.tsx';
import { PublicThingList } from '#renderer/publish/public/PublicThingList.tsx';
import { PublicAliasesProvider, useReplacedNames } from '#renderer/publish/public/usePublicAliases.ts';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import type { AppState } from '#renderer/store/state.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { PUBLIC_TEXTS } from '#shared/domain/incident/publication.ts';
import { proposeAliases } from '#shared/publication/publicVersion/proposeAliases.ts';

/**
 * What may leave the company, composed beside what is known inside (guide, "Share Publicly When Appropriate"):
 * what happened, how long it lasted, what is done to prevent it, and an apology.
 */
export function ComposePublic() {
  const isDifferenceShown = useAppStore(({ publishView }) => publishView.isDifferenceShown);
  const store = useAppStoreApi();
  // Decided when the step opens: the last answer must not move what is pressed.
  const [isNamesFirst] = useState(() => hasUndecidedNames(store.getState()));
  const names = (
    <>
      <SectionLabel space="section">Names</SectionLabel>
      <AliasTable />
    </>
  );
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
        {isNamesFirst && names}
        <SectionLabel space="section">What goes along</SectionLabel>
        <PublicThingList />
        <PublicPictures />
        <PublicGraphs />
        {!isNamesFirst && names}
      </div>
    </PublicAliasesProvider>
  );
}

/** A name would go out as it is. */
function hasUndecidedNames({ incident, languageTerms }: AppState): boolean {
  if (incident === null) return false;
  return proposeAliases(incident, languageTerms.privateWords).some(({ kind }) => kind !== 'known-person');
}
