import type { ParsedEvent } from '#shared/import/placing/parsedTimeline.ts';
import { isTool, withoutToolMark } from '#shared/names/toolNames.ts';

/** Who is named as the one who said or did it, and where it can be seen. */
interface SaidBy {
  readonly actor: string | null | undefined;
  /** The platform marked the name as that of a program; absent: its name decides. */
  readonly isTool?: boolean | undefined;
  readonly source?: string | undefined;
}

/** Bots and tools are sources of what they post and no people; all others are who did it. */
export function whoSaidIt({ actor, source, ...said }: SaidBy): Pick<ParsedEvent, 'actor' | 'source'> {
  const name = actor ?? '';
  const isPerson = name !== '' && said.isTool !== true && !isTool(name);
  const shown = isPerson ? (source ?? '') : toolAndPlace(withoutToolMark(name), source ?? '');
  return { ...(isPerson ? { actor: name } : {}), ...(shown === '' ? {} : { source: shown }) };
}

/** `PagerDuty, #incident-42`; an address that names the tool says it already. */
function toolAndPlace(tool: string, place: string): string {
  if (place.toLowerCase().includes(tool.toLowerCase())) return place;
  return [tool, place].filter((part) => part !== '').join(', ');
}
