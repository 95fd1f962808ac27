import { type CommandId, commandInfo, MENU_TITLES, type MenuTitle } from '#shared/commands/commandList.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { SECTION_IDS } from '#shared/domain/incident/sections.ts';
import type { RecentFile } from '#shared/ipc/payloads.ts';
import { sectionCompleteness } from '#shared/readiness/sectionCompleteness.ts';

export interface PaletteGroup {
  readonly heading?: string;
  readonly ids: readonly CommandId[];
  readonly recent: readonly RecentFile[];
}

interface Offered {
  /** The commands that can run now, in the order of the menus. */
  readonly ids: readonly CommandId[];
  /** Files that were open lately and are not open now, the last first. */
  readonly recent: readonly RecentFile[];
  /** The open one. */
  readonly incident: Incident | null;
  /** What was run from the palette in this session, the last one first. */
  readonly ran: readonly CommandId[];
}

/** As many as one remembers to have opened. */
const RECENT_SHOWN = 4;
const RAN_SHOWN = 3;

/**
 * What the palette offers before anything is typed: what is next in the open incident, what was run and opened lately, then all
 * commands as in the menu bar, those of the open incident first. Each stands once.
 */
export function groupsBeforeTyping({ ids, recent, incident, ran }: Offered): readonly PaletteGroup[] {
  const next = incident === null ? [] : nextSteps(incident).filter((id) => ids.includes(id));
  const again = ran.filter((id) => ids.includes(id) && !next.includes(id)).slice(0, RAN_SHOWN);
  const first: MenuTitle = 'Incident';
  const menus = [first, ...MENU_TITLES.filter((menu) => menu !== first)];
  const groups: readonly PaletteGroup[] = [
    { heading: 'Next', ids: next, recent: [] },
    { heading: 'Run lately', ids: again, recent: [] },
    { heading: 'Opened lately', ids: [], recent: recent.slice(0, RECENT_SHOWN) },
    ...menus.map((heading) => ({
      heading,
      ids: ids.filter((id) => commandInfo(id).menu === heading && ![...next, ...again].includes(id)),
      recent: [],
    })),
  ];
  return groups.filter((group) => group.ids.length + group.recent.length > 0);
}

/** The first section that lacks something, the meeting while none has begun, then what a reader would miss, or the way out. */
function nextSteps(incident: Incident): readonly CommandId[] {
  const marks = sectionCompleteness(incident);
  const section = SECTION_IDS.find((id) => marks[id] !== 'complete');
  return [
    ...(section === undefined ? [] : [`section.${section}` as const]),
    ...(incident.meeting.log.length === 0 ? (['section.meeting'] as const) : []),
    section === undefined ? 'publish.send' : 'publish.readiness',
  ];
}
