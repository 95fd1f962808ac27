import { type KeyboardEvent, useState } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { EditorStage } from '#renderer/section/pictures/editor/EditorStage.tsx';
import { EditorTools } from '#renderer/section/pictures/editor/EditorTools.tsx';
import styles from '#renderer/section/pictures/editor/PictureEditor.module.css';
import { savePicture } from '#renderer/section/pictures/editor/savePicture.ts';
import { type PictureMarks, usePictureMarks } from '#renderer/section/pictures/editor/usePictureMarks.ts';
import { useAppStore, useAppStoreApi, useIncident, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import type { PictureId } from '#shared/domain/incident/ids.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';
import { markWords } from '#shared/domain/pictures/markWords.ts';
import type { PictureHome } from '#shared/domain/pictures/pictureEdits.ts';
import type { MarkKind } from '#shared/domain/pictures/pictureMarks.ts';
import { pictureAddress } from '#shared/ipc/pictureAddress.ts';

export interface PictureEditorProps {
  readonly id: PictureId;
  /** Where the picture was opened, to be gone back to. */
  readonly home: PictureHome;
}

/** A picture to be cropped, covered in part, or given arrows; what is saved is a new picture. */
export function PictureEditor({ id, home }: PictureEditorProps) {
  const store = useAppStoreApi();
  const picture = useIncident((incident) => incident.pictures)?.find((each) => each.id === id) ?? null;
  const leave = () => store.getState().openDialog({ kind: 'picture', id, home });
  if (picture !== null && picture.width * picture.height > 0)
    return <EditorDialog picture={picture} onLeave={leave} />;
  return (
    <Dialog title={TITLE} onClose={leave}>
      <p>It cannot be changed: it is not in the incident any more, or its size is not known.</p>
    </Dialog>
  );
}

interface EditorDialogProps {
  readonly picture: Picture;
  readonly onLeave: () => void;
}

function EditorDialog({ picture, onLeave }: EditorDialogProps) {
  const store = useAppStoreApi();
  const { api } = useStoreDeps();
  const { pictures } = useEdits();
  const handle = useAppStore(({ file }) => file?.handle ?? null);
  const marks = usePictureMarks(picture);
  const [tool, setTool] = useState<MarkKind>('cover');
  const [isWhole, setIsWhole] = useState(false);
  const [isOldDeleted, setIsOldDeleted] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [words, setWords] = useState<string | null>(null);
  const hasMarks = marks.marks.length > 0;
  const save = async (): Promise<void> => {
    setIsSaving(true);
    const changed = { picture, marks: marks.marks, isOldDeleted };
    const failed = await savePicture(store, { api, pictures }, changed);
    setIsSaving(false);
    if (failed === null) onLeave();
    else setWords(failed);
  };
  return (
    <Dialog size="full" title={TITLE} onClose={() => (hasMarks ? setWords(UNSAVED) : onLeave())}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to all that is in it. */}
      <div className={styles.editor} onKeyDown={(event) => takeBack(event, marks)}>
        <EditorTools tool={tool} onTool={setTool} marks={marks} />
        {handle !== null && (
          <EditorStage
            address={pictureAddress(handle, picture.file)}
            size={{ width: picture.width, height: picture.height }}
            tool={tool}
            marks={marks}
            isWhole={isWhole}
          />
        )}
        <Spoken role="status">{marks.chosen === null ? '' : markWords(marks.chosen)}</Spoken>
        <div className={styles.foot}>
          <Checkbox checked={isWhole} onChecked={setIsWhole}>
            At full size
          </Checkbox>
          <Checkbox checked={isOldDeleted} onChecked={setIsOldDeleted}>
            Delete the picture as it was
          </Checkbox>
          <p className={styles.words} role="status">
            {words ?? (isOldDeleted ? WHAT_REMAINS : STAYS)}
          </p>
          <Button onClick={onLeave}>Cancel</Button>
          <Button tone="primary" disabled={!hasMarks || isSaving} onClick={() => void save()}>
            Save
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

const TITLE = 'Change the picture';
const UNSAVED = 'Nothing is saved yet. Choose Save, or Cancel to leave the picture as it was.';
const STAYS =
  'Without this the picture as it was, with all that is covered, stays in the folder until you delete it.';
const WHAT_REMAINS =
  'It goes from this folder, from every undo step and from all earlier versions. What was exported, committed to Git, synchronised or backed up before keeps it.';

/** The keys of undo, which reach the marks while they are set, and the incident afterwards. */
function takeBack(event: KeyboardEvent, marks: PictureMarks): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) marks.redo();
  else if (key === 'z') marks.undo();
}
