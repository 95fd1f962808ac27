import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Meeting } from '#shared/domain/incident/meeting.ts';
import type { ExportRecord, Publication } from '#shared/domain/incident/publication.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';

/** Older ones are forgotten. */
const MOST_RECORDS = 50;

/**
 * Notes that the document left. `exported` is the incident as it was handed out, which may have been edited since;
 * the note goes into `incident`.
 */
export function recordExport(
  incident: Incident,
  exportedIncident: Incident,
  facts: Omit<ExportRecord, 'fingerprint'>,
): Incident {
  const record = { ...facts, fingerprint: exportFingerprint(exportedIncident, facts) };
  const lastExports = [...incident.publication.lastExports, record].slice(-MOST_RECORDS);
  return { ...incident, publication: { ...incident.publication, lastExports } };
}

/**
 * Tells two states of a document apart as one audience sees it: 14 hexadecimal digits of its content. When it was
 * last edited and what was exported are no content, so that an export does not make itself old. The internal document
 * says nothing of what the public one has of it; only JSON does, which holds the marks and the texts themselves. No
 * secret, and no protection against anyone.
 */
export function exportFingerprint(
  incident: Incident,
  { audience, format }: Pick<ExportRecord, 'audience' | 'format'>,
): string {
  const content = exportedContent(incident, { audience, format });
  return hash(JSON.stringify(content, isUnmarked({ audience, format }) ? inKeyOrderUnmarked : inKeyOrder));
}

/** What of an incident counts as the content of an export: of two that are alike here, no reader sees a difference. */
export function exportedContent(
  incident: Incident,
  record: Pick<ExportRecord, 'audience' | 'format'>,
): Incident {
  const visible = withoutPrivateParts(incident, record.audience);
  return {
    ...visible,
    updatedAt: visible.createdAt,
    meeting: isUnmarked(record) ? withoutAsked(visible.meeting) : visible.meeting,
    publication: {
      ...(isUnmarked(record) ? withoutPublicTexts(visible.publication) : visible.publication),
      lastExports: [],
    },
  };
}

/** Whether a document leaves out what of it is public, so that a changed tick changes nothing for its readers. */
export function isUnmarked({ audience, format }: Pick<ExportRecord, 'audience' | 'format'>): boolean {
  return audience === 'internal' && format !== 'json';
}

/** Who was asked before the meeting, and when they answered, stands on the desk alone. */
function withoutAsked({ asked: _asked, ...meeting }: Meeting): Meeting {
  return meeting;
}

function withoutPublicTexts(publication: Publication): Publication {
  const { statusPageUrl, statusPageProvider } = publication;
  return {
    ...(statusPageUrl === undefined ? {} : { statusPageUrl }),
    ...(statusPageProvider === undefined ? {} : { statusPageProvider }),
    aliases: [],
    lastExports: [],
  };
}

/** The order of keys says nothing: it is another after an edit than after reading the file. */
function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is private is gone before: the rest is in the internal document, marked as public or not. */
function inKeyOrderUnmarked(key: string, value: unknown): unknown {
  return key === 'visibility' ? undefined : inKeyOrder(key, value);
}

/** 53 bits (cyrb53), which a page can compute without waiting. */
function hash(text: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(16).padStart(14, '0');
}
