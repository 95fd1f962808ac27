import fc from 'fast-check';
import { BLOCK_KINDS, MEETING_LOG_ACTIONS, type Meeting } from '#shared/domain/meeting.ts';
import { AUDIENCES, EXPORT_FORMATS, type Publication } from '#shared/domain/publication.ts';
import { arbitraryItems } from '#test/support/arbitraryItems.ts';
import { arbitraryTimestamp, optional, withIds } from '#test/support/arbitraryValues.ts';
import { hostileText } from '#test/support/hostileText.ts';

const attendee = fc.record({ name: hostileText, role: hostileText, present: fc.boolean() });

const block = fc.record({
  kind: fc.constantFrom(...BLOCK_KINDS),
  title: hostileText,
  minutes: fc.integer({ min: 1, max: 60 }),
  isProtected: fc.boolean(),
});

const logEntry = optional(
  { at: arbitraryTimestamp, action: fc.constantFrom(...MEETING_LOG_ACTIONS) },
  { minutes: fc.integer({ min: 1, max: 30 }) },
);

export function arbitraryMeeting(): fc.Arbitrary<Meeting> {
  return optional(
    {
      attendees: fc.array(attendee, { maxLength: 3 }).map((people) => withIds('attendee', people)),
      plan: fc.array(block, { maxLength: 4 }).map((blocks) => withIds('block', blocks)),
      log: fc.array(logEntry, { maxLength: 4 }),
      parkingLot: arbitraryItems('parked'),
      privateNotes: hostileText,
    },
    { scheduledFor: arbitraryTimestamp, facilitator: hostileText },
  );
}

export function arbitraryPublication(): fc.Arbitrary<Publication> {
  const record = fc.record({
    at: arbitraryTimestamp,
    format: fc.constantFrom(...EXPORT_FORMATS),
    audience: fc.constantFrom(...AUDIENCES),
  });
  return optional(
    {
      aliases: fc.array(fc.record({ name: hostileText, alias: hostileText }), { maxLength: 3 }),
      lastExports: fc.array(record, { maxLength: 3 }),
    },
    {
      statusPageUrl: fc.webUrl(),
      statusPageProvider: hostileText,
      apology: hostileText,
      publicSummary: hostileText,
    },
  );
}
