import styles from '#renderer/section/pictures/PictureDialog.module.css';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import type { PictureId } from '#shared/domain/incident/ids.ts';
import type { EvidencePiece } from '#shared/domain/pictures/evidencePieces.ts';
import type { PictureHome } from '#shared/domain/pictures/pictureEdits.ts';

interface PageOrFileProps {
  readonly piece: EvidencePiece;
  readonly shown: PictureId;
  readonly home: PictureHome;
}

/** The page is a picture like any other, for the wall and for documents; the file itself is for who opens it. */
export function PageOrFile({ piece: { picture, page }, shown, home }: PageOrFileProps) {
  const store = useAppStoreApi();
  const isPage = shown === page?.id;
  return (
    <div className={styles.turns}>
      <SegmentedControl
        label="What is shown"
        value={isPage ? 'page' : 'file'}
        options={[
          { value: 'file', label: 'All of the PDF' },
          { value: 'page', label: 'First page' },
        ]}
        onValue={(value) => {
          const id = value === 'page' ? page?.id : picture.id;
          if (id !== undefined) store.getState().openDialog({ kind: 'picture', id, home });
        }}
      />
      <p className={styles.hint}>
        {isPage
          ? 'A picture of its own: it can be shown on the wall and leave with a public version.'
          : 'Its first page is kept as a picture besides.'}
      </p>
    </div>
  );
}
