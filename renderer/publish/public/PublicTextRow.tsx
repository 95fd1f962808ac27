import { useDeferredValue, useState } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { PUBLIC_TEXT_WORDS } from '#renderer/publish/public/publicTextWords.ts';
import { TextDifference } from '#renderer/publish/public/TextDifference.tsx';
import { usePublicAliases } from '#renderer/publish/public/usePublicAliases.ts';
import { useAppStore, useAppStoreApi, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
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

/** One part of the public version: what customers will read, and below it what is known inside, until that is written. */
export function PublicTextRow({ part }: { readonly part: PublicText }) {
  const words = PUBLIC_TEXT_WORDS[part];
  const text = useIncident(({ publication }) => publication[part] ?? '');
  const { publicVersion } = useEdits();
  // Nobody is told what an empty text means while they look at the first one, or are about to write it.
  const [wasLeft, setWasLeft] = useState(false);
  return (
    <section className={styles.row} aria-label={words.title}>
      <div className={styles.head}>
        <h4 className={styles.title}>{words.title}</h4>
        <DraftButton part={part} />
      </div>
      <FieldText
        isMultiline
        fieldKey={fieldKey(placeSpot('publish', part))}
        label={`${words.title}, for the public`}
        value={text}
        rows={ROWS[part]}
        className={styles.field}
        placeholder={words.placeholder}
        onText={(text) => publicVersion.setText(part, text)}
        onLeave={() => setWasLeft(true)}
      />
      <p className={styles.note}>
        {text.trim() === '' ? wasLeft && words.whenEmpty : <NamesReplaced text={text} />}
      </p>
      <InternalSide part={part} text={text} />
    </section>
  );
}

function DraftButton({ part }: { readonly part: PublicText }) {
  const { title, draft } = PUBLIC_TEXT_WORDS[part];
  const hasSource = useIncident((incident) => part === 'apology' || internalText(incident, part) !== '');
  const isReadOnly = useIsReadOnly();
  const { publicVersion } = useEdits();
  const store = useAppStoreApi();
  return (
    <LinkButton
      className={styles.draft}
      disabled={isReadOnly || !hasSource}
      aria-label={`${draft}: ${title}`}
      onClick={() => {
        const { incident } = store.getState();
        if (incident !== null) publicVersion.draft(part, draftPublicText(incident, part));
      }}
    >
      {draft}
    </LinkButton>
  );
}

interface InternalSideProps {
  readonly part: PublicText;
  /** What customers will read. */
  readonly text: string;
}

/** Open while nothing is written from it yet, and where the two are compared; else it is folded, so that nothing is read twice. */
function InternalSide({ part, text }: InternalSideProps) {
  const words = PUBLIC_TEXT_WORDS[part];
  const source = useIncident((incident) => internalText(incident, part));
  const isDifferenceShown = useAppStore(({ publishView }) => publishView.isDifferenceShown);
  const isWritten = text.trim() !== '';
  const [unfolded, setUnfolded] = useState<boolean | null>(null);
  // Typing does not wait for the comparison of long texts.
  const compared = useDeferredValue(text);
  const isCompared = isDifferenceShown && source !== '' && compared.trim() !== '';
  const isOpen = isCompared || (unfolded ?? !isWritten);
  return (
    <details
      className={styles.inside}
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        if (open !== isOpen) setUnfolded(open);
      }}
    >
      <summary className={styles.source}>
        {words.source}
        {isCompared && ', and what became of it'}
      </summary>
      <div className={source === '' ? styles.teaching : styles.internal} dir="auto">
        {isCompared ? <TextDifference internal={source} external={compared} /> : source || words.noSource}
      </div>
    </details>
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
