import type { ReactNode } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import type { PictureTextField } from '#renderer/edits/picturesEdits.ts';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { TextLinks } from '#renderer/fields/TextLinks.tsx';
import { VISIBILITY_OPTIONS } from '#renderer/section/incidentWords.ts';
import { PageOrFile } from '#renderer/section/pictures/PageOrFile.tsx';
import styles from '#renderer/section/pictures/PictureDialog.module.css';
import { PictureStage } from '#renderer/section/pictures/PictureStage.tsx';
import { PictureTime } from '#renderer/section/pictures/PictureTime.tsx';
import { useAppStoreApi, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { PictureId } from '#shared/domain/incident/ids.ts';
import { fileEnding, type Picture } from '#shared/domain/incident/picture.ts';
import { pieceOf } from '#shared/domain/pictures/evidencePieces.ts';
import { evidenceExamples, evidenceName, visibilityHint } from '#shared/domain/pictures/evidenceWords.ts';
import { type PictureHome, picturesAt } from '#shared/domain/pictures/pictureEdits.ts';

export interface PictureDialogProps {
  readonly id: PictureId;
  /** Where it was opened, and is taken away from. */
  readonly home: PictureHome;
}

/**
 * One picture large, with what is said of it and who may see it; a PDF and the picture of its first page by turns.
 * Everything typed is already kept.
 */
export function PictureDialog({ id, home }: PictureDialogProps) {
  const store = useAppStoreApi();
  const pictures = useIncident((incident) => incident.pictures) ?? [];
  const picture = pictures.find((each) => each.id === id) ?? null;
  const close = () => store.getState().closeDialog();
  const piece = pieceOf(picturesAt({ pictures }, home), id);
  const whole = piece?.picture ?? picture;
  const look =
    piece === null || piece.page === null ? null : <PageOrFile piece={piece} shown={id} home={home} />;
  return (
    <Dialog
      size="full"
      title={whole !== null && fileEnding(whole.file) !== null ? evidenceName(whole) : 'Picture'}
      onClose={close}
    >
      {picture === null ? (
        <p>It is not in the incident any more.</p>
      ) : (
        <div className={styles.columns}>
          <PictureStage key={id} picture={picture} home={home} />
          <PictureFields picture={picture} home={home} look={look} onClose={close} />
        </div>
      )}
    </Dialog>
  );
}

/** The public sees only what somebody saw at full size, beside the mark that lets it leave. */
const INSIDE = VISIBILITY_OPTIONS.filter(({ value }) => value !== 'public');

interface PictureFieldsProps {
  readonly picture: Picture;
  readonly home: PictureHome;
  /** Leads from a PDF to its page and back; null for anything else. */
  readonly look: ReactNode;
  readonly onClose: () => void;
}

function PictureFields({ picture, home, look, onClose }: PictureFieldsProps) {
  const { pictures: edits } = useEdits();
  const isReadOnly = useIsReadOnly();
  const { id } = picture;
  const examples = evidenceExamples(picture);
  const key = (field: string) => fieldKey({ place: 'timeline', id, field });
  const text = (field: PictureTextField, label: string) => (
    <FieldText
      fieldKey={key(field)}
      label={label}
      value={picture[field] ?? ''}
      placeholder={examples[field]}
      isMultiline={field !== 'source'}
      isFirst={field === 'caption'}
      onText={(next) => edits.setText(id, field, next)}
    />
  );
  return (
    <div className={styles.fields}>
      {look}
      <Field key={key('caption')} label="Caption">
        {text('caption', 'Caption')}
      </Field>
      <Field key={key('altText')} label="What it shows" hint="In a sentence, for people who cannot see it.">
        {text('altText', 'What it shows')}
      </Field>
      <Field key={key('source')} label="Where it comes from">
        {text('source', 'Where it comes from')}
      </Field>
      <TextLinks of={evidenceName(picture)} texts={[picture.caption, picture.altText, picture.source]} />
      <PictureTime picture={picture} fieldKey={key('takenAt')} />
      <Field label="Who may see it" hint={visibilityHint(picture)}>
        <Select
          aria-label="Who may see it"
          value={picture.visibility}
          options={picture.visibility === 'public' ? VISIBILITY_OPTIONS : INSIDE}
          disabled={isReadOnly}
          onValue={(visibility) => edits.patch(id, { visibility }, 'Change who may see it')}
        />
      </Field>
      <div className={styles.foot}>
        <Button
          tone="quiet"
          disabled={isReadOnly}
          onClick={() => {
            onClose();
            edits.remove(id, home);
          }}
        >
          Take it away from here
        </Button>
        <Button tone="primary" onClick={onClose}>
          Done <Keys>Esc</Keys>
        </Button>
      </div>
    </div>
  );
}
