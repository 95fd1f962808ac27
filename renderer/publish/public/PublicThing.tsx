import { useEdits } from '#renderer/edits/EditsContext.tsx';
import styles from '#renderer/publish/public/PublicThingList.module.css';
import { TextDifference } from '#renderer/publish/public/TextDifference.tsx';
import { usePublicAliases } from '#renderer/publish/public/usePublicAliases.ts';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { useIsReadOnly } from '#renderer/store/useIncident.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { withAliases } from '#shared/aliases/withAliases.ts';
import type { PublicCandidate } from '#shared/publication/publicVersion/publicCandidates.ts';

/** One thing as it reads outside, and whether it goes there. */
export function PublicThing({ thing }: { readonly thing: PublicCandidate }) {
  const { text, when, isPublic } = thing;
  const reads = withAliases(text, usePublicAliases());
  const isDifferenceShown = useAppStore(({ publishView }) => publishView.isDifferenceShown);
  const isReadOnly = useIsReadOnly();
  const { publicVersion } = useEdits();
  const isCompared = isDifferenceShown && reads !== text;
  return (
    <li>
      <Checkbox
        className={styles.thing}
        checked={isPublic}
        disabled={isReadOnly}
        onChecked={(isChecked) => publicVersion.setPublic(thing, isChecked)}
      >
        {when !== '' && <span className={styles.when}>{when}</span>}
        <span className={styles.words} dir="auto">
          {isCompared ? <TextDifference internal={text} external={reads} /> : reads || 'Not described yet'}
        </span>
      </Checkbox>
    </li>
  );
}
