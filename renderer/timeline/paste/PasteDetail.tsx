import { ChevronRightIcon } from 'lucide-react';
import { useState } from 'react';
import styles from '#renderer/timeline/paste/PasteDetail.module.css';
import { Spoken } from '#renderer/ui/Spoken.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';

interface PasteDetailProps {
  readonly text: string;
  /** Names the event. */
  readonly name: string;
  readonly onText: (text: string) => void;
}

/** The lines below an event's title: folded to the first, opened to be edited. */
export function PasteDetail({ text, name, onText }: PasteDetailProps) {
  const [isOpen, setOpen] = useState(false);
  const lines = text.split('\n');
  return (
    <div className={styles.detail}>
      <button type="button" className={styles.fold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <ChevronRightIcon aria-hidden="true" />
        {isOpen ? (
          <span className={styles.first}>
            Detail<Spoken> of {name}</Spoken>
          </span>
        ) : (
          <>
            <Spoken>Detail of {name}: </Spoken>
            <span dir="auto" className={styles.first}>
              {lines[0]}
            </span>
          </>
        )}
        {!isOpen && lines.length > 1 && <span className={styles.more}>+{lines.length - 1} more</span>}
      </button>
      {isOpen && (
        <TextArea dir="auto" aria-label={`Detail text of ${name}`} value={text} rows={2} onText={onText} />
      )}
    </div>
  );
}
