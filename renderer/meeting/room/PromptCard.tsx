import type { ReactNode } from 'react';
import { useCommand } from '#renderer/commands/CommandsContext.tsx';
import { currentKind, useClockPart } from '#renderer/meeting/clock/useMeetingClock.ts';
import styles from '#renderer/meeting/room/PromptCard.module.css';
import { useAppStore, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { SectionLabel } from '#renderer/ui/SectionLabel.tsx';
import { promptsFor, promptsOnCard, REDIRECTS } from '#shared/meeting/prompts.ts';
import { spotlightIndex, wallEvents } from '#shared/wall/wallEvents.ts';

/** What to ask the room in this block and where else to go (`children`), and what to say when blame comes up. */
export function PromptCard({ children }: { readonly children?: ReactNode }) {
  const kind = useClockPart(currentKind) ?? 'other';
  const incident = useIncident((current) => current);
  const turned = useAppStore(({ meetingView }) => meetingView.promptsTurned);
  const shownEvent = useAppStore(({ timelineView }) => {
    const focus = { eventId: timelineView.selection.at(-1) ?? null, knownThen: timelineView.knownThen };
    const events = kind === 'timeline' ? wallEvents(incident, focus) : [];
    return events[spotlightIndex(incident, focus, events)]?.id ?? null;
  });
  const more = useCommand('meeting.prompts');
  return (
    <>
      <section aria-label="Ask the room">
        <SectionLabel>Ask the room</SectionLabel>
        <ul>
          {promptsOnCard(promptsFor(incident, kind, shownEvent), turned).map((prompt, index) => (
            <li
              key={prompt}
              className={index === 0 ? styles.first : styles.prompt}
              data-first={index === 0 || undefined}
              dir="auto"
            >
              {prompt}
            </li>
          ))}
        </ul>
        <div className={styles.ways}>
          <LinkButton tone="quiet" onClick={more.run}>
            More questions <Keys>P</Keys>
          </LinkButton>
          {children}
        </div>
      </section>
      <Redirect />
    </>
  );
}

/** One question at a time, to be said aloud: it leads from the person to what can be changed. */
function Redirect() {
  const { isRedirectShown, redirectsTurned } = useAppStore(({ meetingView }) => meetingView);
  const redirect = useCommand('meeting.redirect');
  return (
    <section aria-label="When blame comes up">
      <LinkButton tone="quiet" className={styles.more} onClick={redirect.run}>
        <SectionLabel as="span">When blame comes up</SectionLabel> <Keys>R</Keys>
      </LinkButton>
      <p className={isRedirectShown ? styles.redirect : styles.resting} role="status">
        “{REDIRECTS[redirectsTurned % REDIRECTS.length]}”
      </p>
    </section>
  );
}
