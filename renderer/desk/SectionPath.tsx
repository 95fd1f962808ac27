import { ChevronLeftIcon, SendIcon, UsersIcon } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { ReadinessUnknown } from '#renderer/desk/readiness/ReadinessUnknown.tsx';
import { READINESS_LINE, SECTION_MARKS } from '#renderer/desk/readiness/readinessLater.ts';
import { useIsDrawn, useQuietIncident } from '#renderer/section/useQuietIncident.ts';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { type DeskPlace, SECTIONS } from '#shared/domain/incident/sections.ts';
import type { Completeness } from '#shared/readiness/sectionCompleteness.ts';
import styles from './SectionPath.module.css';

/** The way through the document: eight sections with how complete each is, then the room. */
export function SectionPath() {
  const library = useCommand('file.library');
  const incident = useQuietIncident();
  const isDrawn = useIsDrawn();
  const rules = SECTION_MARKS.useCode(isDrawn);
  const marks = isDrawn ? (rules?.sectionCompleteness(incident) ?? null) : null;
  return (
    <>
      <button type="button" className={styles.back} onClick={library.run}>
        <ChevronLeftIcon aria-hidden="true" />
        Library
      </button>
      <ol>
        {SECTIONS.map(({ id, number, title }) => (
          <li key={id}>
            <PlaceButton
              place={id}
              lead={number}
              mark={<CompletenessMark completeness={marks?.[id] ?? null} />}
            >
              {title}
            </PlaceButton>
          </li>
        ))}
      </ol>
      {isDrawn ? <READINESS_LINE.Part /> : <ReadinessUnknown />}
      <SectionLabel as="h2" className={styles.label}>
        Meet and publish
      </SectionLabel>
      <ul>
        <li>
          <PlaceButton place="meeting" lead={<UsersIcon aria-hidden="true" />}>
            Meeting
          </PlaceButton>
        </li>
        <li>
          <PlaceButton place="publish" lead={<SendIcon aria-hidden="true" />}>
            Publish
          </PlaceButton>
        </li>
      </ul>
    </>
  );
}

const OTHER_PLACE = '[data-desk-place]:not([aria-current])';

interface PlaceButtonProps {
  readonly place: DeskPlace;
  readonly lead: ReactNode;
  readonly mark?: ReactNode;
  readonly children: ReactNode;
}

function PlaceButton({ place, lead, mark, children }: PlaceButtonProps) {
  const isHere = useAppStore((state) => state.place === place);
  const store = useAppStoreApi();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The meeting goes to the next place by itself: the ring does not stay on the one that was left.
    if (isHere && document.activeElement?.matches(OTHER_PLACE)) button.current?.focus();
  }, [isHere]);
  return (
    <button
      type="button"
      ref={button}
      data-desk-place
      className={styles.place}
      aria-current={isHere ? 'page' : undefined}
      onClick={() => store.getState().openPlace(place)}
    >
      <span className={styles.lead}>{lead}</span>
      <span className={styles.name}>{children}</span>
      {mark}
    </button>
  );
}

const WORDS: Record<Completeness, string> = {
  empty: 'not started',
  partial: 'started',
  complete: 'complete',
};

/** How far a section is: an empty, half or full circle, with the word for those who do not see it; null: not known yet. */
function CompletenessMark({ completeness }: { readonly completeness: Completeness | null }) {
  return (
    <svg
      viewBox="0 0 10 10"
      className={styles.mark}
      role="img"
      aria-label={completeness === null ? 'not read yet' : WORDS[completeness]}
    >
      <circle cx="5" cy="5" r="4" className={styles.ring} />
      {completeness === 'partial' && <path d="M5 1a4 4 0 0 0 0 8z" className={styles.fill} />}
      {completeness === 'complete' && <circle cx="5" cy="5" r="4" className={styles.fill} />}
    </svg>
  );
}
