import { useEffect, useRef, useState } from 'react';
import { CopiesNotice } from '#renderer/desk/copies/CopiesNotice.tsx';
import { FileChangedNotice } from '#renderer/desk/FileChangedNotice.tsx';
import { FindBar } from '#renderer/desk/find/FindBar.tsx';
import { GuidanceAside } from '#renderer/desk/GuidanceAside.tsx';
import {
  GUIDANCE,
  LANGUAGE,
  LATER_PLACES,
  MEETING,
  MEETING_STRIP,
  preloadPlaces,
  WALL_PANEL,
} from '#renderer/desk/laterPlaces.ts';
import { PanelSeparator } from '#renderer/desk/PanelSeparator.tsx';
import { SectionPath } from '#renderer/desk/SectionPath.tsx';
import { TopBar } from '#renderer/desk/TopBar.tsx';
import { UndecidedPanel } from '#renderer/desk/undecided/UndecidedPanel.tsx';
import { useUnclaimedJump } from '#renderer/desk/useUnclaimedJump.ts';
import { PartBoundary } from '#renderer/errors/PartBoundary.tsx';
import { PartFailed } from '#renderer/errors/PartFailed.tsx';
import { SelectionKept } from '#renderer/focus/SelectionKept.tsx';
import { useFocusKept } from '#renderer/focus/useFocusKept.ts';
import { currentKind, useClockPart, useMeetingPhase } from '#renderer/meeting/clock/useMeetingClock.ts';
import { MarginProvider } from '#renderer/section/MarginGroup.tsx';
import { DragHint } from '#renderer/sortable/DragHint.tsx';
import { useAppStore, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { isWallOpen } from '#renderer/store/selectors.ts';
import { watchRest } from '#renderer/store/watchRest.ts';
import { SummarySection } from '#renderer/summary/SummarySection.tsx';
import type { PublishStep } from '#shared/domain/incident/publishSteps.ts';
import { type DeskPlace, placeTitle } from '#shared/domain/incident/sections.ts';
import { ALSO_SHOWN, BLOCK_PLACES } from '#shared/meeting/blockPlace.ts';
import { isPhaseUnderWay, type MeetingPhase } from '#shared/meeting/replayLog.ts';
import styles from './DeskScreen.module.css';

/** The facilitator's window with an incident open: path, section, guidance. */
export function DeskScreen() {
  const place = useAppStore((state) => state.place);
  const isFinding = useAppStore(({ find }) => find !== null);
  const pathWidth = useAppStore(({ settings }) => settings.pathWidth);
  const [margin, setMargin] = useState<HTMLElement | null>(null);
  const phase = useMeetingPhase();
  const isMeetingUnderWay = isPhaseUnderWay(phase);
  const step = useAppStore(({ publishView }) => publishView.step);
  const shown = partShown(place, isMeetingUnderWay ? null : phase, step);
  const hasWall = useAppStore(isWallOpen);
  const { prepareReader } = useStoreDeps();
  const main = useRef<HTMLElement>(null);
  useUnclaimedJump(main);
  useFocusKept(main, shown);

  useEffect(() => {
    const rest = watchRest();
    void preloadPlaces(rest.next).then(rest.next).then(prepareReader).finally(rest.end);
    return rest.end;
  }, [prepareReader]);
  useEffect(() => {
    // Each section starts at its own top, not where the last one was scrolled to; so do plan, meeting and closing.
    if (main.current !== null && shown) main.current.scrollTop = 0;
  }, [shown]);

  return (
    <div className={styles.desk}>
      <TopBar />
      <FileChangedNotice />
      <DragHint />
      <SelectionKept />
      <div className={styles.panels}>
        <nav className={styles.panel} aria-label="Sections">
          <div className={styles.path} style={{ width: pathWidth }}>
            <SectionPath />
          </div>
          <PanelSeparator panel="pathWidth" label="Width of the section path" grows="right" />
        </nav>
        <main ref={main} tabIndex={-1} className={styles.main}>
          {isFinding && <FindBar />}
          <MarginProvider value={margin}>
            {isMeetingUnderWay && place !== 'meeting' && <MEETING_STRIP.Part />}
            <PlaceContent place={place} />
            {isMeetingUnderWay && <AlsoShown place={place} />}
          </MarginProvider>
        </main>
        <GuidanceAside>
          {hasWall && place !== 'meeting' && <WALL_PANEL.Part />}
          <div ref={setMargin} className={styles.margin} />
          <GUIDANCE.Part
            place={place}
            isRoomAsked={isMeetingUnderWay}
            isHeld={place === 'meeting' && phase === 'ended'}
          >
            <LANGUAGE.Part place={place} />
          </GUIDANCE.Part>
        </GuidanceAside>
      </div>
      <div className={styles.foot}>
        <PartBoundary name="Conflict copies" Failed={PartFailed}>
          <CopiesNotice />
        </PartBoundary>
        <PartBoundary name="What a merge left open" Failed={PartFailed}>
          <UndecidedPanel />
        </PartBoundary>
      </div>
    </div>
  );
}

/** What the place shows, where it shows one part after the other. */
function partShown(place: DeskPlace, phase: MeetingPhase | null, step: PublishStep): string {
  if (place === 'meeting' && phase !== null) return `${place} ${phase}`;
  return place === 'publish' ? `${place} ${step}` : place;
}

/** What the block that is on speaks of besides its first section, below that. */
function AlsoShown({ place }: { readonly place: DeskPlace }) {
  const kind = useClockPart(currentKind);
  const also = kind === null || BLOCK_PLACES[kind] !== place ? undefined : ALSO_SHOWN[kind];
  if (also === undefined) return null;
  const { Part } = LATER_PLACES[also];
  return (
    <div className={styles.also}>
      <Part />
    </div>
  );
}

/** The content of one place of the desk window. */
function PlaceContent({ place }: { readonly place: DeskPlace }) {
  if (place === 'summary') {
    return (
      <PartBoundary name={placeTitle(place)} Failed={PartFailed}>
        <SummarySection />
      </PartBoundary>
    );
  }
  if (place === 'meeting') return <MEETING.Part wall={<WALL_PANEL.Part />} />;
  const { Part } = LATER_PLACES[place];
  return <Part />;
}
