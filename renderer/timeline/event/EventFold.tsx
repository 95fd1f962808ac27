import { ChevronRightIcon } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useAppStore, useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import type { EventFold as Fold } from '#renderer/store/slices/timelineViewState.ts';
import { useSoughtSpot } from '#renderer/store/useTarget.ts';
import { useBroughtIntoView } from '#renderer/timeline/event/useBroughtIntoView.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES } from '#shared/domain/incident/milestones.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { clockTime } from '#shared/time/formatTime.ts';
import { MILESTONE_WORDS } from '#shared/words/vocabulary.ts';
import styles from './EventFold.module.css';

const TITLES: Readonly<Record<Fold, string>> = {
  times: 'Times, source',
  milestones: 'Milestones',
};
const FIELDS: Readonly<Record<Fold, readonly string[]>> = {
  times: ['endedAt', 'knownAt', 'source'],
  milestones: MILESTONE_NAMES.map((name) => `milestones.${name}`),
};

interface EventFoldProps {
  readonly fold: Fold;
  readonly event: TimelineEvent;
  readonly children: ReactNode;
}

/** Fields that not every event needs: folded to one line with what they hold, and opened by whatever leads into them. */
export function EventFold({ fold, event, children }: EventFoldProps) {
  const store = useAppStoreApi();
  const isUnfolded = useAppStore(({ timelineView }) => timelineView.unfolded.includes(fold));
  const isHalfTyped = useAppStore(({ drafts }) =>
    FIELDS[fold].some((field) => fieldKey({ place: 'timeline', id: event.id, field }) in drafts),
  );
  const sought = useSoughtSpot();
  const isSought = sought !== null && sought.id === event.id && FIELDS[fold].includes(sought.field);
  const held = useIncident((incident) => heldIn(fold, event, incident));
  useEffect(() => {
    if (isSought || isHalfTyped) store.getState().setFold(fold, true);
  }, [isSought, isHalfTyped, fold, store]);
  const isOpen = isUnfolded || isSought || isHalfTyped;
  return (
    <div className={styles.fold}>
      <button
        type="button"
        className={styles.line}
        aria-expanded={isOpen}
        onClick={() => store.getState().setFold(fold, !isOpen)}
      >
        <ChevronRightIcon className={styles.sign} aria-hidden="true" />
        {TITLES[fold]}
        {!isOpen && held !== '' && <span className={styles.held}>{held}</span>}
      </button>
      {isOpen && <Fields>{children}</Fields>}
    </div>
  );
}

/** Comes under the line that opened it, where the entry line may stand over it. */
function Fields({ children }: Pick<EventFoldProps, 'children'>) {
  const fields = useRef<HTMLDivElement>(null);
  useBroughtIntoView(fields);
  return (
    <div ref={fields} className={styles.fields}>
      {children}
    </div>
  );
}

function heldIn(fold: Fold, event: TimelineEvent, { timeZone, milestones }: Incident): string {
  const { endedAt, knownAt, source, keyMoment } = event;
  const held =
    fold === 'times'
      ? [
          endedAt && `until ${clockTime(endedAt, timeZone)}`,
          knownAt && `known since ${clockTime(knownAt, timeZone)}`,
          source,
        ]
      : [
          ...MILESTONE_NAMES.filter((name) => milestones[name] === event.id).map(
            (name) => MILESTONE_WORDS[name].label,
          ),
          keyMoment && 'Key moment',
        ];
  return held.filter(Boolean).join(' · ');
}
