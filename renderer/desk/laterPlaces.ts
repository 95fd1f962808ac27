import { WHERE_IT_GOES } from '#renderer/publish/elsewhere/whereLater.ts';
import { COMPOSE } from '#renderer/publish/public/composeLater.ts';
import { loadedLater } from '#renderer/section/loadedLater.tsx';

/* The places with much code of their own. A person who opens an incident reads its summary first. */
export const TIMELINE = loadedLater(() =>
  import('#renderer/timeline/TimelineSection.tsx').then(({ TimelineSection }) => TimelineSection),
);
export const CAUSES = loadedLater(() =>
  import('#renderer/causes/CausesSection.tsx').then(({ CausesSection }) => CausesSection),
);
export const MEETING = loadedLater(() =>
  import('#renderer/meeting/MeetingSection.tsx').then(({ MeetingSection }) => MeetingSection),
);
/** The rules of language are long, and nobody waits for a hint. */
export const LANGUAGE = loadedLater(() =>
  import('#renderer/language/LanguageHints.tsx').then(({ LanguageHints }) => LanguageHints),
);
/** Stands above every other place while a meeting is under way. */
export const MEETING_STRIP = loadedLater(() =>
  import('#renderer/meeting/MeetingStrip.tsx').then(({ MeetingStrip }) => MeetingStrip),
);

/** Loads them one after another while the window has nothing else to do. */
export async function preloadPlaces(): Promise<void> {
  for (const { preload } of [TIMELINE, CAUSES, MEETING, MEETING_STRIP, COMPOSE, WHERE_IT_GOES]) {
    await new Promise((resolve) => requestIdleCallback(resolve));
    await preload();
  }
}
