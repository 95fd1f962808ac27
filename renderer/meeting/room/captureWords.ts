import { addedWords } from '#renderer/section/addedWords.ts';
import { KIND_LOOKS } from '#renderer/section/KindIcon.tsx';
import { assertNever } from '#shared/basics/assertNever.ts';
import { type AnyId, type CauseId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { shownKind } from '#shared/domain/incident/timelineEvent.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import type { CaptureLine } from '#shared/meeting/captureKinds.ts';
import { type AnswerPlace, answerPlace, capturedAction, capturedEvent } from '#shared/meeting/fileCapture.ts';
import { shortDate } from '#shared/time/formatTime.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { actionLineWords } from '#shared/words/actionLineWords.ts';

interface CaptureSetting {
  readonly now: Timestamp;
  readonly causeId: CauseId | null;
}

/** Where Enter would put the line: `Event · 10 Mar 14:37 · Signal`. */
export function captureWords(incident: Incident, line: CaptureLine, setting: CaptureSetting): string {
  switch (line.kind) {
    case 'event':
      return eventWords(incident, line, setting.now);
    case 'note':
      return 'Note · timeline, without a time';
    case 'cause':
      return answerWords(incident, answerPlace(incident, setting.causeId));
    case 'factor':
      return 'Contributing factor';
    case 'wentWell':
      return 'What went well';
    case 'action':
      return `Action item · ${actionLineWords(capturedAction(incident, line.text, setting.now))}`;
    case 'parked':
      return 'Parked until action items';
    default:
      return assertNever(line.kind, 'kind of capture');
  }
}

/** Where the line went, once it is filed in the incident as what has this id. */
export function filedWords(incident: Incident, { kind }: CaptureLine, id: AnyId): string {
  switch (kind) {
    case 'event':
    case 'note': {
      const event = incident.timeline.find((each) => each.id === id);
      return event === undefined ? '' : addedWords(incident, event);
    }
    case 'cause': {
      const cause = incident.causes.find((each) => each.id === id);
      return `Added as an answer${placeWords(incident, cause?.parentId ?? null, cause?.question ?? '')}`;
    }
    case 'factor':
      return 'Added to the contributing factors';
    case 'wentWell':
      return 'Added to what went well';
    case 'action':
      return 'Added as an action item';
    case 'parked':
      return 'Parked until action items';
    default:
      return assertNever(kind, 'kind of capture');
  }
}

function answerWords(incident: Incident, { parentId, question, after }: AnswerPlace): string {
  if (after === undefined) return `Answer${placeWords(incident, parentId, question)}`;
  const { answer = '' } = incident.causes.find(({ id }) => id === after) ?? {};
  return `Answer beside “${shortened(answer)}”, which ends the questions`;
}

/** Of which answer a why is asked is what somebody may not have in view; of the failure itself, the question says it. */
function placeWords(incident: Incident, parentId: CauseId | null, question: string): string {
  const parent = incident.causes.find(({ id }) => id === parentId);
  if (parent === undefined) return ` · ${question || 'why did it fail?'}`;
  return ` to: ${shortened(parent.answer)}`;
}

/** Room for the words that tell an answer from others. */
const MOST_LETTERS = 60;

function shortened(words: string): string {
  const [line = ''] = words.trim().split('\n');
  if (line.length <= MOST_LETTERS) return line;
  return `${line.slice(0, MOST_LETTERS).replace(/\s+\S*$/, '')}…`;
}

function eventWords(incident: Incident, line: CaptureLine, now: Timestamp): string {
  const event = capturedEvent(incident, line, { id: toId('preview'), now });
  const { occurredAt } = event;
  const name = KIND_LOOKS[shownKind(event)].label;
  if (occurredAt === null) return `Event · without a time, to be placed later · ${name}`;
  const { timeZone } = incident;
  return `Event · ${shortDate(occurredAt, timeZone)} ${eventClock(event, timeZone)} · ${name}`;
}
