import { useEffect, useRef } from 'react';
import styles from '#renderer/desk/DeskScreen.module.css';
import { PanelSeparator } from '#renderer/desk/PanelSeparator.tsx';
import { PlaceContent } from '#renderer/desk/PlaceContent.tsx';
import { SectionPath } from '#renderer/desk/SectionPath.tsx';
import { TopBar } from '#renderer/desk/TopBar.tsx';
import { useUnclaimedJump } from '#renderer/desk/useUnclaimedJump.ts';
import { FindBar } from '#renderer/find/FindBar.tsx';
import { GuidancePanel } from '#renderer/guidance/GuidancePanel.tsx';
import { useFocusKept } from '#renderer/section/useFocusKept.ts';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import { classNames } from '#renderer/styles/classNames.ts';

/** The facilitator's window with an incident open: path, section, guidance. */
export function DeskScreen() {
  const place = useAppStore((state) => state.place);
  const isFinding = useAppStore(({ find }) => find !== null);
  const { pathWidth, guidanceWidth, isGuidanceOpen } = useAppStore(({ settings }) => settings);
  const main = useRef<HTMLElement>(null);
  useUnclaimedJump(main);
  useFocusKept(main);

  useEffect(() => {
    // Each section starts at its own top, not where the last one was scrolled to.
    if (main.current !== null && place) main.current.scrollTop = 0;
  }, [place]);

  return (
    <div className={styles.desk}>
      <TopBar />
      <div className={styles.panels}>
        <nav className={styles.panel} aria-label="Sections">
          <div className={styles.path} style={{ width: pathWidth }}>
            <SectionPath />
          </div>
          <PanelSeparator panel="pathWidth" label="Width of the section path" grows="right" />
        </nav>
        <main ref={main} tabIndex={-1} className={styles.main}>
          {isFinding && <FindBar />}
          <PlaceContent place={place} />
        </main>
        {isGuidanceOpen && (
          <aside className={classNames(styles.panel, styles.guidancePanel)} aria-label="Guidance">
            <PanelSeparator panel="guidanceWidth" label="Width of the guidance panel" grows="left" />
            <div className={styles.guidance} style={{ width: guidanceWidth }}>
              <GuidancePanel place={place} />
            </div>
          </aside>
        )}
      </div>
    </div>
  );
}
