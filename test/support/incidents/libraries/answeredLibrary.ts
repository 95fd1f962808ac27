import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { DAY_MS } from '#shared/time/durations.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { buildIncident, TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { buildCause, buildItem } from '#test/support/incidents/buildParts.ts';

const THINGS =
  'pool connection replica alert pager queue retry cache index migration certificate rollback limit disk node cluster graph budget canary flag failover backup runbook review owner test monitoring documentation threshold quota'.split(
    ' ',
  );

/**
 * An incident with three answers that end at a missing safeguard, and two lessons, of 8 words each. A few words are in many
 * of them and most are rare, as in texts that people write, so that almost all share a word and few say the same; of fewer
 * `words` in all, many do.
 */
export function generatedAnswers(number: number, words = 4000): Incident {
  let seed = number * 7919 + 17;
  const word = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const at = Math.floor((seed / 2_147_483_648) ** 3 * words);
    return THINGS[at] ?? `w${at.toString(36)}`;
  };
  const text = () => Array.from({ length: 8 }, word).join(' ');
  const began = timestampAt(TEST_NOW_MS - (number + 1) * DAY_MS);
  return buildIncident({
    id: toId(`answered-${number}`),
    title: `Outage ${number}`,
    createdAt: began,
    updatedAt: began,
    tags: [`service-${number % 40}`],
    causes: ['a', 'b', 'c'].map((id) =>
      buildCause(id, null, { answer: text(), stop: { reason: 'safeguard', safeguard: 'detect' } }),
    ),
    lessons: ['l', 'm'].map((id) => buildItem(id, text())),
  });
}
