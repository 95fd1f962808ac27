import { useState } from 'react';
import stage from '#renderer/section/pictures/file/EvidenceStage.module.css';
import { FileStage } from '#renderer/section/pictures/file/FileStage.tsx';
import styles from '#renderer/section/pictures/PictureDialog.module.css';
import { PictureImage } from '#renderer/section/pictures/PictureImage.tsx';
import { useAppStoreApi, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { DialogScroll } from '#renderer/ui/Dialog.tsx';
import { fileEnding, type Picture } from '#shared/domain/incident/picture.ts';
import type { PictureHome } from '#shared/domain/pictures/pictureEdits.ts';

interface PictureStageProps {
  readonly picture: Picture;
  readonly home: PictureHome;
}

/** As large as there is room, or each pixel of it, to be scrolled through. */
export function PictureStage({ picture, home }: PictureStageProps) {
  const store = useAppStoreApi();
  const isReadOnly = useIsReadOnly();
  const [isWhole, setIsWhole] = useState(false);
  if (fileEnding(picture.file) !== null) return <FileStage picture={picture} />;
  return (
    <div className={stage.look}>
      <DialogScroll as="section" aria-label="The picture" className={styles.stage} data-whole={isWhole}>
        <PictureImage picture={picture} className={styles.large} />
      </DialogScroll>
      <div className={stage.below}>
        <Checkbox checked={isWhole} onChecked={setIsWhole}>
          At full size
        </Checkbox>
        <Button
          disabled={isReadOnly}
          onClick={() => store.getState().openDialog({ kind: 'pictureEditor', id: picture.id, home })}
        >
          Cover, crop, add arrows…
        </Button>
      </div>
    </div>
  );
}
