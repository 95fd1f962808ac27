import { XIcon } from 'lucide-react';
import { useEffect, useState } from 'react';
import styles from '#renderer/section/AlsoLearnt.module.css';
import { MarginGroup } from '#renderer/section/MarginGroup.tsx';
import { QuestionCard } from '#renderer/section/QuestionCard.tsx';
import { useAppStore, useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { learntKey } from '#renderer/store/slices/library/seenAgainState.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import type { AlsoLearnt as Learnt } from '#shared/similar/learnt/learntIndex.ts';
import { type LearntKind, LONGEST_TYPED } from '#shared/similar/learnt/learntTexts.ts';
import { monthAndYear } from '#shared/time/formatTime.ts';

/** Shorter words are of any lesson. */
const SHORTEST = 8;

interface AlsoLearntProps {
  readonly kind: LearntKind;
  /** What is being typed; empty: nothing. */
  readonly text: string;
}

/** What other incidents learnt already of the words that are being typed, each a click away; a cross takes it away. */
export function AlsoLearnt({ kind, text }: AlsoLearntProps) {
  const store = useAppStoreApi();
  const dismissed = useAppStore(({ dismissedLearnt }) => dismissedLearnt);
  const found = useAlsoLearnt(kind, text).filter((each) => !dismissed.has(learntKey(each)));
  if (found.length === 0) return null;
  const { openAt, dismissLearnt } = store.getState();
  return (
    <div className={styles.before}>
      <MarginGroup title="Learnt before" label="Learnt before">
        <ul>
          {found.map((each) => {
            const where = `Also in “${each.title || 'Untitled incident'}”, ${monthAndYear(each.date, each.timeZone)}`;
            return (
              <li key={learntKey(each)}>
                <QuestionCard
                  severity="note"
                  head={where}
                  title="Opens that incident at its place"
                  onOpen={() => void openAt(each.path, each.spot)}
                  corner={
                    <IconButton
                      label={`Not the same: ${each.text}`}
                      onClick={() => dismissLearnt(learntKey(each))}
                    >
                      <XIcon aria-hidden="true" />
                    </IconButton>
                  }
                >
                  {each.text}
                </QuestionCard>
              </li>
            );
          })}
        </ul>
      </MarginGroup>
    </div>
  );
}

/** Longer than the pause between two keys. */
const QUIET_MS = 300;

/** Asked when the typing pauses: no key waits, and an answer to older words is thrown away. */
function useAlsoLearnt(kind: LearntKind, text: string): readonly Learnt[] {
  const store = useAppStoreApi();
  const except = useIncident(({ id }) => id);
  const [found, setFound] = useState<readonly Learnt[]>([]);
  const asked = text.trim().length < SHORTEST ? '' : text.trim().slice(0, LONGEST_TYPED);
  useEffect(() => {
    if (asked === '') return setFound([]);
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const answer = await store.getState().alsoLearnt({ text: asked, kind, except });
      if (isCurrent) setFound(answer);
    }, QUIET_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [store, kind, asked, except]);
  return found;
}
