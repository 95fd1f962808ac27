import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AgendaBlock, Meeting } from '#shared/domain/incident/meeting.ts';
import { spokenName } from '#shared/meeting/mailAddress.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';
import type { WallAgendaLine, WallPart } from '#shared/wall/wallMessage.ts';
import { shortened, wallLine } from '#shared/wall/wallText.ts';

/** More blocks than these are named by their number only, so that the agenda stays beside the rules. */
const MOST_BLOCKS = 8;
/** More people than these are named by their number only. */
const MOST_PEOPLE = 6;

/** Two lines of a title: who is in the room knows what it is about. */
const MOST_TITLE = 140;

/** What the meeting is about, who leads it and who had which part, then the ground rules beside the agenda. */
export function openingParts(
  { title, severity, meeting }: Pick<Incident, 'title' | 'severity' | 'meeting'>,
  { block }: Pick<WallFocus, 'block'>,
): readonly WallPart[] {
  const name = shortened(wallLine(title), MOST_TITLE);
  const people = peopleText(meeting);
  return [
    { kind: 'text', size: 'lead', text: name === '' ? severity : `${severity} · ${name}` },
    ...(people === '' ? [] : [{ kind: 'text', size: 'body', text: people } as const]),
    { kind: 'opening', rules: GROUND_RULES, agenda: agendaOf(meeting.plan, block) },
  ];
}

/** `Facilitator: Marek · Responders: Sarah, Tom`; who has no role is in the room without being named. */
function peopleText({ facilitator, attendees }: Pick<Meeting, 'facilitator' | 'attendees'>): string {
  const leads = wallLine(spokenName(facilitator ?? ''));
  const named = attendees.flatMap(({ name, role }) => {
    const [who, part] = [wallLine(spokenName(name)), wallLine(role)];
    return who === '' || part === '' ? [] : [{ who, part }];
  });
  const led = leads === '' ? [] : [{ who: leads, part: 'Facilitator' }];
  const all = [...led, ...named];
  const shown = all.slice(0, MOST_PEOPLE);
  const parts = new Map(
    shown.map(({ part }) => [part.toLowerCase(), shown.filter((one) => isSamePart(one.part, part))]),
  );
  const more = all.length - MOST_PEOPLE;
  return [...[...parts.values()].map(partText), ...(more > 0 ? [`${more} more`] : [])].join(' · ');
}

function isSamePart(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Parts that several can have, by the end of their words; of others, such as support, there is only one. */
const COUNTABLE = /(?:er|or|eer|ist|lead)$/i;

/** Everybody who had one part, which is said once. A role without a name is the name. */
function partText(people: readonly { readonly who: string; readonly part: string }[]): string {
  const part = people[0]?.part ?? '';
  const names = people.map(({ who }) => who);
  if (names.every((name) => name === part)) return part;
  return `${part}${names.length > 1 && COUNTABLE.test(part) ? 's' : ''}: ${names.join(', ')}`;
}

/** The current block is marked, also where it is one of those that are only counted. */
function agendaOf(plan: readonly AgendaBlock[], current: number | null): readonly WallAgendaLine[] {
  const blocks = plan.map(({ title, minutes }, index) => {
    return { title: wallLine(title), minutes: `${minutes} min`, isCurrent: index === current };
  });
  if (blocks.length <= MOST_BLOCKS) return blocks;
  const rest = plan.slice(MOST_BLOCKS - 1);
  const minutes = rest.reduce((sum, block) => sum + block.minutes, 0);
  const isCurrent = current !== null && current >= MOST_BLOCKS - 1;
  const more = { title: `${rest.length} more`, minutes: `${minutes} min`, isCurrent };
  return [...blocks.slice(0, MOST_BLOCKS - 1), more];
}

/** What the facilitator reads out first (guide, "Blameless"): each rule with what it means in the room. */
const GROUND_RULES = [
  {
    text: 'We ask what happened, never who failed',
    more: 'Everyone did what made sense with what they knew then.',
  },
  {
    text: 'Say what you saw at the time',
    more: 'What we know today comes later; it was not on anybody’s screen.',
  },
  {
    text: 'Every answer gets another why',
    more: 'We stop at what we can change: a process, a tool, an alert.',
  },
  {
    text: 'Fixes wait for the action items',
    more: 'Good ideas that come early are parked, and come back.',
  },
] as const;
