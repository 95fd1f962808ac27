import { useState } from 'react';
import { CodeLines } from '#renderer/section/markdown/CodeLines.tsx';
import styles from '#renderer/section/pictures/PictureDialog.module.css';
import { PictureImage } from '#renderer/section/pictures/PictureImage.tsx';
import { useFileBeginning } from '#renderer/section/pictures/useFileBeginning.ts';
import { useAppStoreApi, useIsReadOnly, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { DialogScroll } from '#renderer/ui/Dialog.tsx';
import { fileEnding, type Picture } from '#shared/domain/incident/picture.ts';
import type { PictureHome } from '#shared/domain/pictures/pictureEdits.ts';
import { errorLine } from '#shared/errors/errorWords.ts';

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
    <div className={styles.look}>
      <DialogScroll as="section" aria-label="The picture" className={styles.stage} data-whole={isWhole}>
        <PictureImage picture={picture} className={styles.large} />
      </DialogScroll>
      <div className={styles.below}>
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

/** What nothing draws here: the system has a program for it. */
function FileStage({ picture }: Pick<PictureStageProps, 'picture'>) {
  const store = useAppStoreApi();
  const { api } = useStoreDeps();
  const open = async () => {
    const handle = store.getState().file?.handle;
    if (handle === undefined) return;
    const opened = await api.request('pictures:open', { handle, file: picture.file });
    if (!opened.ok) store.getState().showToast(errorLine(opened.error), 'bad');
  };
  return (
    <div className={styles.look}>
      <FileBeginning picture={picture} />
      <div className={styles.below}>
        <Button onClick={() => void open()}>Open with the system’s program</Button>
      </div>
    </div>
  );
}

/** The first lines of a text, or of a table; of a PDF only what it is, since its first page stands beside it as a picture. */
function FileBeginning({ picture }: Pick<PictureStageProps, 'picture'>) {
  const { beginning, problem } = useFileBeginning(picture.file);
  if (beginning === null || beginning.lines.length === 0) {
    return (
      <div className={styles.stage}>
        {problem === null ? (
          <PictureImage picture={picture} className={styles.file} />
        ) : (
          <p role="status">{problem}</p>
        )}
      </div>
    );
  }
  return (
    <DialogScroll as="section" aria-label="The file" className={styles.lines}>
      <CodeLines code={beginning.lines.join('\n')} />
      {!beginning.isAll && (
        <p className={styles.more}>Only its beginning. The system’s program shows all of it.</p>
      )}
    </DialogScroll>
  );
}
