import { isSlackList } from '#shared/import/forms/slack/slackExport.ts';
import type { ImportSource, SourceMember } from '#shared/import/source/importSource.ts';

/** A channel of a large export, as the names of its files tell it. */
export interface SlackChannelPart {
  /** Of its folder. */
  readonly channel: string;
  /** `YYYY-MM-DD`, ascending, at least one, each with the size of its file in bytes. */
  readonly days: readonly { readonly day: string; readonly bytes: number }[];
}

/** What of a large export is wanted: the days of a channel, both included. */
export interface SlackPick {
  readonly channel: string;
  /** `YYYY-MM-DD` */
  readonly from: string;
  readonly to: string;
}

const DAY_FILE = /(?:^|\/)([^/]+)\/(\d{4}-\d{2}-\d{2})\.json$/;

/** The channels of a Slack export of several days or channels, by their names; empty for every other source. No message is read. */
export function slackParts({ members }: ImportSource): readonly SlackChannelPart[] {
  const channels = new Map<string, { day: string; bytes: number }[]>();
  for (const { path, bytes } of members) {
    const [, channel = '', day = ''] = DAY_FILE.exec(path) ?? [];
    if (day === '') continue;
    channels.set(channel, [...(channels.get(channel) ?? []), { day, bytes: bytes.length }]);
  }
  const hasLists = members.some(({ path }) => isSlackList(path));
  const parts = [...channels].map(([channel, days]) => ({
    channel,
    days: days.sort((a, b) => (a.day < b.day ? -1 : 1)),
  }));
  const count = parts.reduce((sum, { days }) => sum + days.length, 0);
  return hasLists && count > 1 ? parts.sort((a, b) => (a.channel < b.channel ? -1 : 1)) : [];
}

/** The export without the messages of other channels and days; its lists of people and channels stay. */
export function pickedFrom(source: ImportSource, { channel, from, to }: SlackPick): ImportSource {
  const isWanted = ({ path }: SourceMember): boolean => {
    const [, name, day = ''] = DAY_FILE.exec(path) ?? [];
    return name === channel ? day >= from && day <= to : isSlackList(path);
  };
  return { ...source, members: source.members.filter(isWanted) };
}

/** How many bytes of messages a pick has. */
export function bytesOfPick(parts: readonly SlackChannelPart[], { channel, from, to }: SlackPick): number {
  const days = parts.find((part) => part.channel === channel)?.days ?? [];
  return days.reduce((sum, { day, bytes }) => sum + (day >= from && day <= to ? bytes : 0), 0);
}

/** More messages than this become more text than a preview shows, whatever they say. Bytes. */
export const MOST_PICKED = 8_000_000;
