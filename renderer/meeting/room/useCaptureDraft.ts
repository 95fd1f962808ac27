import { CAPTURE_KIND_KEY, CAPTURE_SPOT } from '#renderer/commands/meetingCommands.ts';
import { type Draft, useDraft } from '#renderer/fields/useDraft.ts';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import { isOneOf } from '#shared/drafts/formDraft.ts';
import { CAPTURE_KINDS, type CaptureKind, takeLetter } from '#shared/meeting/captureKinds.ts';

interface CaptureDraft {
  /** The words. A letter and a colon in front of them are taken out, and choose; without words nothing is chosen. */
  readonly draft: Draft;
  /** As what somebody wants them filed; null: nobody said. It stays when the words are written anew. */
  readonly chosen: CaptureKind | null;
  choose(kind: CaptureKind | null): void;
}

const KEY = fieldKey(CAPTURE_SPOT);
const isKind = isOneOf(CAPTURE_KINDS);

/** What stands in the capture line, and as what it is to be filed. */
export function useCaptureDraft(): CaptureDraft {
  const words = useDraft(KEY);
  const kind = useDraft(CAPTURE_KIND_KEY);
  const set = (text: string | null): void => {
    const taken = text === null ? null : takeLetter(text);
    words.set(taken === null ? text : taken.text);
    if (taken !== null) kind.set(taken.kind);
    else if (text === null) kind.set(null);
  };
  return {
    draft: { ...words, set },
    chosen: isKind(kind.text) ? kind.text : null,
    choose: kind.set,
  };
}
