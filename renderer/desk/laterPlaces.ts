import { TypedAhead } from '#renderer/desk/TypedAhead.tsx';
import { PALETTE } from '#renderer/dialogs/palette/paletteLater.tsx';
import { DialogFailed } from '#renderer/errors/PartFailed.tsx';
import { ACTIONS } from '#renderer/home/actions/actionsLater.ts';
import { SEEN_AGAIN } from '#renderer/home/again/againLater.ts';
import { FIGURES } from '#renderer/home/figures/figuresLater.ts';
import { SEARCH } from '#renderer/home/search/searchLater.ts';
import { WHERE_IT_GOES } from '#renderer/publish/destinations/whereLater.ts';
import { READING } from '#renderer/publish/reading/readLater.ts';
import { type LoadedLater, loadedLater } from '#renderer/section/loadedLater.tsx';
import { type DeskPlace, placeTitle } from '#shared/domain/incident/sections.ts';

/** A person who opens an incident reads its summary first; the other places come while the window idles. */
export const LATER_PLACES: Readonly<Record<Exclude<DeskPlace, 'summary' | 'meeting'>, LoadedLater<object>>> =
  {
    impact: loadedLater(placeTitle('impact'), () =>
      import('#renderer/impact/ImpactSection.tsx').then(({ ImpactSection }) => ImpactSection),
    ),
    timeline: loadedLater(placeTitle('timeline'), () =>
      import('#renderer/timeline/TimelineSection.tsx').then(({ TimelineSection }) => TimelineSection),
    ),
    causes: loadedLater(placeTitle('causes'), () =>
      import('#renderer/causes/CausesSection.tsx').then(({ CausesSection }) => CausesSection),
    ),
    contributingFactors: loadedLater(placeTitle('contributingFactors'), () =>
      import('#renderer/lists/FactorsSection.tsx').then(({ FactorsSection }) => FactorsSection),
    ),
    wentWell: loadedLater(placeTitle('wentWell'), () =>
      import('#renderer/lists/WentWellSection.tsx').then(({ WentWellSection }) => WentWellSection),
    ),
    actions: loadedLater(placeTitle('actions'), () =>
      import('#renderer/actions/ActionsSection.tsx').then(({ ActionsSection }) => ActionsSection),
    ),
    lessons: loadedLater(placeTitle('lessons'), () =>
      import('#renderer/lists/LessonsSection.tsx').then(({ LessonsSection }) => LessonsSection),
    ),
    publish: loadedLater(placeTitle('publish'), () =>
      import('#renderer/publish/PublishSection.tsx').then(({ PublishSection }) => PublishSection),
    ),
  };

/** Apart from the other places, since it shows the wall as well. */
export const MEETING = loadedLater(placeTitle('meeting'), () =>
  import('#renderer/meeting/MeetingSection.tsx').then(({ MeetingSection }) => MeetingSection),
);
/** The rules of language are long, and nobody waits for a hint. */
export const LANGUAGE = loadedLater('Language hints', () =>
  import('#renderer/guidance/language/LanguageHints.tsx').then(({ LanguageHints }) => LanguageHints),
);
/** Stands above every other place while a meeting is under way. */
export const MEETING_STRIP = loadedLater('The clock of the meeting', () =>
  import('#renderer/meeting/room/MeetingStrip.tsx').then(({ MeetingStrip }) => MeetingStrip),
);

/** What is missing is known by all the rules, and nobody waits to be told. */
export const GUIDANCE = loadedLater('Guidance', () =>
  import('#renderer/guidance/GuidancePanel.tsx').then(({ GuidancePanel }) => GuidancePanel),
);
/** The wall in small; it stands beside the other places while the wall is open. */
export const WALL_PANEL = loadedLater('The wall', () =>
  import('#renderer/wallView/WallPanel.tsx').then(({ WallPanel }) => WallPanel),
);
/** The first screen, which a window that opens an incident does not show. */
export const HOME = loadedLater('Library', () =>
  import('#renderer/home/HomeScreen.tsx').then(({ HomeScreen }) => HomeScreen),
);
/** Every dialog: the first frame has none. */
export const DIALOGS = loadedLater(
  'This dialog',
  () => import('#renderer/desk/DeskDialogs.tsx').then(({ DeskDialogs }) => DeskDialogs),
  DialogFailed,
  TypedAhead,
);

/** The parts that people open soonest stand first. */
const IN_ORDER = [
  PALETTE,
  LATER_PLACES.timeline,
  LATER_PLACES.impact,
  LATER_PLACES.causes,
  LATER_PLACES.contributingFactors,
  LATER_PLACES.wentWell,
  LATER_PLACES.actions,
  LATER_PLACES.lessons,
  MEETING,
  MEETING_STRIP,
  LATER_PLACES.publish,
  ACTIONS,
  SEEN_AGAIN,
  FIGURES,
  SEARCH,
  READING,
  WHERE_IT_GOES,
  WALL_PANEL,
  HOME,
] as const;

/** Done when all of a place can be drawn. */
export async function loadPlace(place: DeskPlace): Promise<void> {
  if (place === 'summary') return;
  if (place === 'meeting') await WALL_PANEL.preload();
  await (place === 'meeting' ? MEETING : LATER_PLACES[place]).preload();
  if (place === 'publish') await Promise.all([READING.preload(), WHERE_IT_GOES.preload()]);
}

/** Loads them one after another, each when `whenIdle` is done. */
export async function preloadPlaces(whenIdle: () => Promise<void>): Promise<void> {
  for (const { preload } of IN_ORDER) {
    await whenIdle();
    await preload();
  }
}
