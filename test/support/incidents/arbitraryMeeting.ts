import fc from 'fast-check';
import { type AttendeeId, type BlockId, toId } from '#shared/domain/incident/ids.ts';
import {
  type AgendaBlock,
  type AskedPerson,
  type Attendee,
  BLOCK_KINDS,
  type HeldMeeting,
  MEETING_LOG_ACTIONS,
  type Meeting,
} from '#shared/domain/incident/meeting.ts';
import {
  AUDIENCES,
  EXPORT_FORMATS,
  EXPORT_WAYS,
  type Publication,
} from '#shared/domain/incident/publication.ts';
import { arbitraryItems } from '#test/support/incidents/arbitraryItems.ts';
import {
  arbitraryTimestamp,
  arbitraryUrl,
  optional,
  withIds,
} from '#test/support/incidents/arbitraryValues.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';

const attendee = fc.record({ name: hostileText, role: hostileText, present: fc.boolean() });

const block = fc.record({
  kind: fc.constantFrom(...BLOCK_KINDS),
  title: hostileText,
  minutes: fc.integer({ min: 1, max: 60 }),
  isProtected: fc.boolean(),
});

const logEntry = optional(
  { at: arbitraryTimestamp, action: fc.constantFrom(...MEETING_LOG_ACTIONS) },
  {
    minutes: fc.integer({ min: 1, max: 30 }),
    block: fc.constantFrom('block-0', 'block-1').map((text) => toId<BlockId>(text)),
    seconds: fc.integer({ min: -7200, max: 7200 }),
  },
);

const people: fc.Arbitrary<readonly Attendee[]> = fc
  .array(attendee, { maxLength: 3 })
  .map((all) => withIds<AttendeeId, (typeof all)[number]>('attendee', all));
const plan: fc.Arbitrary<readonly AgendaBlock[]> = fc
  .array(block, { maxLength: 4 })
  .map((blocks) => withIds<BlockId, (typeof blocks)[number]>('block', blocks));
const log = fc.array(logEntry, { maxLength: 4 });
const count = fc.integer({ min: 0, max: 20 });
const closing = optional({}, { asked: count, learned: count, wouldComeAgain: count });

const held: fc.Arbitrary<HeldMeeting> = optional(
  { attendees: people, plan, log },
  { facilitator: hostileText, closing },
);

const askedPerson: fc.Arbitrary<AskedPerson> = optional(
  { name: hostileText, askedAt: arbitraryTimestamp },
  { answeredAt: arbitraryTimestamp },
);

export function arbitraryMeeting(): fc.Arbitrary<Meeting> {
  return optional(
    {
      attendees: people,
      plan,
      log,
      parkingLot: arbitraryItems('parked'),
      privateNotes: hostileText,
    },
    {
      scheduledFor: arbitraryTimestamp,
      facilitator: hostileText,
      closing,
      held: fc.array(held, { maxLength: 2 }),
      isInDocument: fc.boolean(),
      asked: fc.uniqueArray(askedPerson, { maxLength: 3, selector: ({ name }) => name }),
    },
  );
}

export function arbitraryPublication(): fc.Arbitrary<Publication> {
  const record = optional(
    {
      at: arbitraryTimestamp,
      format: fc.constantFrom(...EXPORT_FORMATS),
      audience: fc.constantFrom(...AUDIENCES),
    },
    { way: fc.constantFrom(...EXPORT_WAYS), fingerprint: hostileText, fileName: hostileText },
  );
  return optional(
    {
      aliases: fc.array(fc.record({ name: hostileText, alias: hostileText }), { maxLength: 3 }),
      lastExports: fc.array(record, { maxLength: 3 }),
    },
    {
      statusPageUrl: arbitraryUrl,
      statusPageProvider: hostileText,
      apology: hostileText,
      publicSummary: hostileText,
      publicTitle: hostileText,
      publicDuration: hostileText,
      publicPrevention: hostileText,
    },
  );
}
