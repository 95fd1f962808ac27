import { ArrowRightIcon } from 'lucide-react';
import { useDeferredValue } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { PUBLIC_TEXT_WORDS } from '#renderer/publish/public/publicTextWords.ts';
import { TextDifference } from '#renderer/publish/public/TextDifference.tsx';
import { usePublicAliases } from '#renderer/publish/public/usePublicAliases.ts';
import { useAppStore, useAppStoreApi, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { findNames } from '#shared/aliases/findNames.ts';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import type { PublicText } from '#shared/domain/incident/publication.ts';
import { draftPublicText, internalText } from '#shared/publication/publicVersion/draftPublicText.ts';
import styles from './PublicTextRow.module.css';

const ROWS: Record<PublicText, number> = {
  publicTitle: 1,
  publicSummary: 4,
  publicDuration: 2,
  publicPrevention: 4,
  apology: 4,
};

/** One part of the public version: left what is known inside, right what will be told. */
export function PublicTextRow({ part }: { readonly part: PublicText }) {
  const words = PUBLIC_TEXT_WORDS[part];
  const text = useIncident(({ publication }) => publication[part] ?? '');
  const { publicVersion } = useEdits();
  const store = useAppStoreApi();
  const draft = (): void => {
    const { incident } = store.getState();
    if (incident !== null) publicVersion.draft(part, draftPublicText(incident, part));
  };
  return (
    <section className={styles.row} aria-label={words.title}>
      <h4 className={styles.title}>{words.title}</h4>
      <InternalSide part={part} text={text} onDraft={draft} />
      <div className={styles.side}>
        <span className={styles.source}>For the public</span>
        <FieldText
          isMultiline
          fieldKey={fieldKey(placeSpot('publish', part))}
          label={`${words.title}, for the public`}
          value={text}
          rows={ROWS[part]}
          placeholder={words.placeholder}
          onText={(text) => publicVersion.setText(part, text)}
        />
        <p className={styles.note}>{text.trim() === '' ? words.whenEmpty : <NamesReplaced text={text} />}</p>
      </div>
    </section>
  );
}

interface InternalSideProps {
  readonly part: PublicText;
  /** What stands on the other side. */
  readonly text: string;
  readonly onDraft: () => void;
}

function InternalSide({ part, text, onDraft }: InternalSideProps) {
  const words = PUBLIC_TEXT_WORDS[part];
  const source = useIncident((incident) => internalText(incident, part));
  const isReadOnly = useIsReadOnly();
  const isDifferenceShown = useAppStore(({ publishView }) => publishView.isDifferenceShown);
  // Typing does not wait for the comparison of long texts.
  const compared = useDeferredValue(text);
  const isCompared = isDifferenceShown && source !== '' && compared.trim() !== '';
  return (
    <div className={styles.side}>
      <span className={styles.source}>
        {words.source}
        {isCompared && ', and what became of it'}
      </span>
      <div className={source === '' ? styles.teaching : styles.internal} dir="auto">
        {isCompared ? <TextDifference internal={source} external={compared} /> : source || words.noSource}
      </div>
      <Button
        tone="quiet"
        className={styles.draft}
        disabled={isReadOnly || (source === '' && part !== 'apology')}
        aria-label={`${words.draft}: ${words.title}`}
        onClick={onDraft}
      >
        {words.draft} <ArrowRightIcon size={14} aria-hidden="true" />
      </Button>
    </div>
  );
}

/** Says which names in a public text will be replaced when it goes out; nothing where there are none. */
function NamesReplaced({ text }: { readonly text: string }) {
  const aliases = usePublicAliases();
  const foundReplacements = new Set(findNames(text, aliases).map(({ replacement }) => replacement));
  const replaced = [...foundReplacements].filter(({ name, alias }) => name !== alias);
  if (replaced.length === 0) return null;
  return <>Goes out with {replaced.map(({ name, alias }) => `“${alias}” for ${name}`).join(', ')}.</>;
}
