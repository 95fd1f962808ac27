import { Redo2Icon, Trash2Icon, Undo2Icon } from 'lucide-react';
import styles from '#renderer/section/pictures/editor/PictureEditor.module.css';
import type { PictureMarks } from '#renderer/section/pictures/editor/usePictureMarks.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import type { MarkKind } from '#shared/domain/pictures/pictureMarks.ts';

const TOOLS = [
  { value: 'cover', label: 'Cover' },
  { value: 'crop', label: 'Crop' },
  { value: 'arrow', label: 'Arrow' },
] as const;
const ADD_WORDS: Record<MarkKind, string> = {
  cover: 'Add a cover',
  crop: 'Add a crop',
  arrow: 'Add an arrow',
};

interface EditorToolsProps {
  readonly tool: MarkKind;
  readonly onTool: (tool: MarkKind) => void;
  readonly marks: PictureMarks;
}

/** What a drag draws, and what can be done with the marks without a mouse. */
export function EditorTools({ tool, onTool, marks }: EditorToolsProps) {
  const { chosen } = marks;
  return (
    <div className={styles.tools}>
      <SegmentedControl label="What a drag draws" value={tool} options={TOOLS} onValue={onTool} />
      <Button onClick={() => marks.add(tool)}>{ADD_WORDS[tool]}</Button>
      <IconButton label="Take back" disabled={!marks.canUndo} onClick={marks.undo}>
        <Undo2Icon aria-hidden="true" />
      </IconButton>
      <IconButton label="Do again" disabled={!marks.canRedo} onClick={marks.redo}>
        <Redo2Icon aria-hidden="true" />
      </IconButton>
      <IconButton
        label="Take the mark away"
        disabled={chosen === null}
        onClick={() => chosen !== null && marks.remove(chosen.id)}
      >
        <Trash2Icon aria-hidden="true" />
      </IconButton>
      <p className={styles.help}>
        Drag on the picture, or add one and use the arrow keys: alone they move it, with Shift they size it,
        with Alt by single pixels. Delete takes it away.
      </p>
    </div>
  );
}
