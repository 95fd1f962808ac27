import type { CountedNoun } from '#shared/import/draft/importDraft.ts';
import type { RecordEvent } from '#shared/import/draft/recordDraft.ts';
import { listForm, present } from '#shared/import/forms/listForm.ts';
import { type JsonObject, objectsIn, textAt } from '#shared/import/source/jsonShape.ts';

const ENTRIES: CountedNoun = { one: 'log entry', many: 'log entries' };
const EMPTY: CountedNoun = { one: 'log entry without words', many: 'log entries without words' };

/** `journalctl -o json`: an object a line. */
export const JOURNALD = listForm({
  form: 'journald',
  is: 'A journal of systemd',
  unit: ENTRIES,
  list: (json) => (Array.isArray(json) ? objectsIn(json) : []),
  isOne: (entry) => '__REALTIME_TIMESTAMP' in entry,
  recordOf: (entry) => {
    const words = messageOf(entry);
    const actor = textAt(entry, 'SYSLOG_IDENTIFIER', '_COMM', '_SYSTEMD_UNIT');
    const source = textAt(entry, '_HOSTNAME');
    const at = textAt(entry, '__REALTIME_TIMESTAMP');
    const event: RecordEvent = { at, words, kind: 'signal', ...present({ actor, source }) };
    return words === '' ? { events: [event], leftOut: EMPTY } : { events: [event] };
  },
});

/** A message that is not all text is a list of bytes. */
function messageOf(entry: JsonObject): string {
  const bytes = entry.MESSAGE;
  if (!Array.isArray(bytes)) return textAt(entry, 'MESSAGE') ?? '';
  return bytes
    .map((byte) => (typeof byte === 'number' && byte >= 32 ? String.fromCharCode(byte) : ' '))
    .join('')
    .trim();
}
