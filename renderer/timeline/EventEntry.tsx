import { useRef, useState } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useReceipt } from '#renderer/fields/LineStatus.tsx';
import { QuickLine } from '#renderer/fields/QuickLine.tsx';
import { TimeChoice } from '#renderer/fields/TimeChoice.tsx';
import { useDraft } from '#renderer/fields/useDraft.ts';
import { addedWords } from '#renderer/section/addedWords.ts';
import { useAppStore, useAppStoreApi, useIncident, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { AppStore } from '#renderer/store/appStore.ts';
import { isEventShown, selectedEvents, shownEvents } from '#renderer/store/shownEvents.ts';
import { assumedWords, entryPreview } from '#renderer/timeline/entryPreview.ts';
import { CARD } from '#renderer/timeline/event/useEventKeys.ts';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { eventFromEntry, rowContext } from '#shared/domain/timeline/eventFromEntry.ts';
import { placedEvents, timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { kindsOfTag, peopleOf, typedEvent } from '#shared/names/typedEvent.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { clockTime } from '#shared/time/formatTime.ts';
import { parseTimeEntry } from '#shared/time/parseTimeEntry.ts';
import type { TimeOption } from '#shared/time/timeOptions.ts';
import { shifted } from '#shared/time/timestamp.ts';

/** Minutes after the last event at which the example of a span ends. */
const EXAMPLE_UNTIL = 16;
const ENTRY = fieldKey(placeSpot('timeline', 'entry'));

/** Fast entry: a time, what happened, Enter; and on with the next. Escape goes to the event just added. */
export function EventEntry({ onAdded }: { readonly onAdded: () => void }) {
  const { now, newId } = useStoreDeps();
  const store = useAppStoreApi();
  const { timeline: edits } = useEdits();
  const draft = useDraft(ENTRY);
  const receipt = useReceipt();
  const typed = draft.text ?? '';
  const [rowBefore, setRowBefore] = useState<EventId | null>(null);
  const lastAdded = useRef<EventId | null>(null);
  const timeZone = useIncident((incident) => incident.timeZone);
  const isEmpty = typed.trim() === '';
  // An empty line asks for nobody, so that no key elsewhere draws it again.
  const people = useIncident((incident) => (isEmpty ? null : peopleOf(incident)));

  const readContext = () => {
    const { incident } = store.getState();
    return incident === null || isEmpty ? null : rowContext(incident, rowBefore, now());
  };
  const context = readContext();
  const entry = context === null ? null : parseTimeEntry(typed, context);
  const said = entry === null || people === null ? undefined : typedEvent(entry.text, people);

  const add = (chosenOption?: TimeOption): void => {
    const event = entry === null ? null : eventFromEntry(entry, newId<EventId>(), said, chosenOption);
    if (event === null) return;
    edits.add(event);
    draft.set(null);
    lastAdded.current = event.id;
    if (event.occurredAt !== null) setRowBefore(event.id);
    onAdded();
    // The keyboard stays in the line; what it added is seen at its place.
    store.getState().bringIntoView({ place: 'timeline', id: event.id, field: CARD });
    const { incident } = store.getState();
    if (incident !== null) receipt.give(addedWords(incident, event));
  };
  const example = useExampleTimes();
  const preview =
    entry === null || said === undefined || entry.kind === 'choice' || context === null
      ? ''
      : tagWords(typed) || entryPreview(entry, said, timeZone, context.day.year);

  return (
    <QuickLine
      fieldKey={ENTRY}
      label="New event: time and what happened"
      placeholder={`${example.at} what happened or was seen`}
      draft={draft}
      receipt={receipt}
      preview={preview}
      said={{ words: typed.replace(/^[^\p{L}@]+/u, ''), field: 'timeline' }}
      isEmpty={typed === ''}
      mayWrap
      keys={
        <>
          <kbd>Enter</kbd> adds
          {typed === '' && (
            <>
              {' '}
              · <kbd>~{example.at}</kbd> <kbd>+5m</kbd>{' '}
              {example.until !== '' && (
                <kbd>
                  {example.at}-{example.until}
                </kbd>
              )}{' '}
              <kbd>#action</kbd>
            </>
          )}
        </>
      }
      onEnter={() => add()}
      onEscape={(line) => leaveLine(store, line, lastAdded.current)}
    >
      {entry?.kind === 'choice' && (
        <TimeChoice entry={entry} note={assumedWords(entry, timeZone)} onChoose={add} />
      )}
    </QuickLine>
  );
}

/** The kinds that a `#` may become while it is typed; empty once it is one of them. */
function tagWords(typed: string): string {
  const kinds = kindsOfTag(typed);
  return typed.endsWith(`#${kinds[0]}`) ? '' : kinds.map((kind) => `#${kind}`).join(' ');
}

/**
 * A minute after the last event and a while later, so that the examples fit the hour of the incident; at a moment of
 * "known then" that moment, since nobody knew of a later one.
 */
function useExampleTimes(): { readonly at: string; readonly until: string } {
  const timeZone = useIncident((incident) => incident.timeZone);
  const last = useIncident(({ timeline }) => placedEvents(timeline).at(-1)?.occurredAt ?? null);
  const then = useAppStore(({ timelineView }) => timelineView.knownThen);
  if (then !== null) return { at: clockTime(then, timeZone), until: '' };
  if (last === null) return { at: '14:47', until: '15:02' };
  return {
    at: clockTime(shifted(last, MINUTE_MS), timeZone),
    until: clockTime(shifted(last, EXAMPLE_UNTIL * MINUTE_MS), timeZone),
  };
}

/**
 * Goes from the entry line to its neighbour: the event it added last, else the one that is selected, else the
 * last in the list; with no event at all to the section itself. What is half typed stays in the line.
 */
function leaveLine(store: AppStore, line: HTMLElement, addedId: EventId | null): void {
  const next = neighbour(store, addedId);
  if (next !== null) store.getState().goToSpot({ place: 'timeline', id: next, field: CARD });
  else {
    line.blur();
    line.closest('main')?.focus();
  }
}

function neighbour(store: AppStore, addedId: EventId | null): EventId | null {
  const state = store.getState();
  if (addedId !== null && isEventShown(state, addedId)) return addedId;
  const selectedId = selectedEvents(state).at(-1);
  if (selectedId !== undefined) return selectedId;
  const shown = shownEvents(state.incident?.timeline ?? [], state.timelineView);
  return timelineInOrder(shown).at(-1)?.id ?? null;
}
