import { ChevronLeftIcon, SendIcon, UsersIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { CompletenessMark } from '#renderer/desk/CompletenessMark.tsx';
import { ReadinessLine } from '#renderer/desk/ReadinessLine.tsx';
import styles from '#renderer/desk/SectionPath.module.css';
import { useAppStore, useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useIncident } from '#renderer/store/useIncident.ts';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { type DeskPlace, SECTIONS } from '#shared/domain/incident/sections.ts';
import { sectionCompleteness } from '#shared/readiness/sectionCompleteness.ts';

/** The way through the document: eight sections with how complete each is, then the room. */
export function SectionPath() {
  const library = useCommand('file.library');
  const marks = sectionCompleteness(useIncident((incident) => incident));
  return (
    <>
      <button type="button" className={styles.back} onClick={library.run}>
        <ChevronLeftIcon aria-hidden="true" />
        Library
      </button>
      <ol>
        {SECTIONS.map(({ id, number, title }) => (
          <li key={id}>
            <PlaceButton place={id} lead={number} mark={<CompletenessMark completeness={marks[id]} />}>
              {title}
            </PlaceButton>
          </li>
        ))}
      </ol>
      <ReadinessLine />
      <SectionLabel as="h2" className={styles.label}>
        In the room
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

interface PlaceButtonProps {
  readonly place: DeskPlace;
  readonly lead: ReactNode;
  readonly mark?: ReactNode;
  readonly children: ReactNode;
}

function PlaceButton({ place, lead, mark, children }: PlaceButtonProps) {
  const isHere = useAppStore((state) => state.place === place);
  const store = useAppStoreApi();
  return (
    <button
      type="button"
      className={styles.place}
      aria-current={isHere ? 'page' : undefined}
      onClick={() => store.getState().goTo(place)}
    >
      <span className={styles.lead}>{lead}</span>
      <span className={styles.name}>{children}</span>
      {mark}
    </button>
  );
}
