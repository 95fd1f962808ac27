import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useDraft } from '#renderer/fields/useDraft.ts';
import { useAppStoreApi, useIncident, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import type { ReadingProgress } from '#renderer/store/reader/readerJob.ts';
import { type PreviewEdits, previewEdits } from '#renderer/timeline/paste/previewEdits.ts';
import type { RowClock } from '#renderer/timeline/paste/rowTimeContext.ts';
import { useReading } from '#renderer/timeline/paste/useReading.ts';
import { useSettledText } from '#renderer/timeline/paste/useSettledText.ts';
import { formField, PASTE_FORM } from '#shared/drafts/formKey.ts';
import { alreadyThere } from '#shared/import/alreadyThere.ts';
import { partStandingIn } from '#shared/import/draft/draftParts.ts';
import { type AlikeQuestion, alikeQuestions } from '#shared/import/paste/alikeQuestions.ts';
import { decisionsText, keptDecisions } from '#shared/import/paste/keptDecisions.ts';
import { pasteContext } from '#shared/import/paste/pasteContext.ts';
import { NOTHING_DECIDED, type TwiceAnswer } from '#shared/import/paste/pasteDecisions.ts';
import { isLongText, pastedText, TOO_MUCH_TEXT } from '#shared/import/paste/pastedText.ts';
import { type PastePlan, planPaste } from '#shared/import/paste/pastePlan.ts';
import { type ProposedMarks, proposedMarks } from '#shared/import/paste/proposedMarks.ts';
import { type PasteReading, readPaste } from '#shared/import/paste/readPaste.ts';
import { type ToldTwice, toldTwice } from '#shared/import/paste/toldTwice.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { asKnown } from '#shared/names/halfNames.ts';
import { keptTableColumns, type TableColumns } from '#shared/settings/tableColumns.ts';
import type { CalendarDay } from '#shared/time/calendarDay.ts';

/** Makes other choices of the columns of tables out of those before. */
export type ChangedColumns = (choices: readonly TableColumns[]) => readonly TableColumns[];

/** What a text says, and what accepting it would do. */
export interface ReadPlan {
  readonly reading: PasteReading;
  readonly plan: PastePlan;
  readonly twice: ToldTwiceOnce;
}

/** The moments that two sources tell, and what a person said of them. */
export interface ToldTwiceOnce {
  readonly moments: readonly ToldTwice[];
  /** Null: nobody said yet. */
  readonly answer: TwiceAnswer | null;
}

export interface PastePreview {
  readonly text: string;
  readonly context: ImportContext;
  readonly clock: RowClock;
  readonly reading: PasteReading;
  /** How far the reading of a long text is; until then `reading` is of another. Null while none goes on. */
  readonly progress: ReadingProgress | null;
  readonly plan: PastePlan;
  /** What several events ask alike. */
  readonly alike: readonly AlikeQuestion[];
  readonly twice: ToldTwiceOnce;
  readonly edits: PreviewEdits;
  readonly proposed: ProposedMarks;
  /** The text holds what was not added when it was here last. */
  readonly isKept: boolean;
  /** Goes on with what is pasted now alone. */
  beginAgain(): void;
  /** Something was changed that closing would lose. */
  readonly isChanged: boolean;
  setText(text: string): void;
  setContext(context: ImportContext): void;
  /** Changes what is chosen for the columns of tables, here and for the files to come. */
  setColumns(change: ChangedColumns): void;
  /**
   * The text as it stands, read and planned, also while the shown plan is a key stroke behind; null while a long text is
   * still being read.
   */
  asItStands(): ReadPlan | null;
}

/** A text, what it says and what was decided about it. Reading waits for typing, never the other way round. */
export function usePastePreview(given: string, dayOfFile: CalendarDay | null): PastePreview {
  const store = useAppStoreApi();
  const { now } = useStoreDeps();
  const incident = useIncident((current) => current);
  const draft = useDraft(PASTE_FORM);
  // What was kept from before is read together with what is pasted now.
  const [start] = useState(() => togetherWith(draft.text ?? '', given));
  const [isKept, setKept] = useState(draft.text !== null);
  const text = draft.text ?? given;
  const keepStart = useEffectEvent(() => draft.set(start === '' ? null : start));
  useEffect(() => keepStart(), []);
  const [first] = useState(() => ({
    ...pasteContext(incident, now(), dayOfFile),
    columns: store.getState().settings.tableColumns,
  }));
  const [context, setContext] = useState<ImportContext>(first);
  const rows = useDraft(formField(PASTE_FORM, 'rows'));
  const [decisions, setDecisions] = useState(() => keptDecisions(rows.text));
  const keepRows = useEffectEvent(rows.set);
  useEffect(() => keepRows(decisionsText(decisions)), [decisions]);
  const readText = useSettledText(text);
  const { reading, progress } = useReading(readText, context);
  const isThere = useMemo(() => alreadyThere(incident.timeline), [incident.timeline]);
  const standingOf = useMemo(() => partStandingIn(incident), [incident]);
  const nameOf = useMemo(
    () =>
      asKnown(
        incident,
        reading.events.flatMap(({ parsed }) => parsed.actor ?? []),
      ),
    [incident, reading.events],
  );
  const plan = useMemo(
    () => planPaste(reading, decisions, isThere, standingOf, nameOf),
    [reading, decisions, isThere, standingOf, nameOf],
  );
  const alike = useMemo(() => alikeQuestions(plan), [plan]);
  const twice = useMemo(
    () => ({ moments: toldTwice(plan, incident.timeline), answer: decisions.toldTwice }),
    [plan, incident.timeline, decisions.toldTwice],
  );
  const proposed = useMemo(() => proposedMarks(plan.events, incident), [plan, incident]);
  const { timeZone } = incident;
  const { day } = context;
  const clock = useMemo(() => ({ timeZone, day }), [timeZone, day]);
  const edits = useMemo(() => previewEdits(setDecisions), []);
  return {
    text,
    context,
    clock,
    reading,
    progress,
    plan,
    alike,
    twice,
    edits,
    proposed,
    isKept,
    beginAgain: () => {
      setKept(false);
      setDecisions(NOTHING_DECIDED);
      store.getState().dropForm(PASTE_FORM);
    },
    isChanged: text !== given || context !== first || decisions !== NOTHING_DECIDED,
    setText: (raw) => {
      const next = pastedText(raw);
      if (next === null) store.getState().showToast(TOO_MUCH_TEXT, 'bad');
      else draft.set(next);
    },
    setContext,
    setColumns: (change) => {
      setContext((before) => ({ ...before, columns: change(before.columns ?? []) }));
      const { settings, changeSettings } = store.getState();
      changeSettings({ tableColumns: keptTableColumns(change(settings.tableColumns)) });
    },
    asItStands: () => {
      if (readText === text) return progress === null ? { reading, plan, twice } : null;
      if (isLongText(text)) return null;
      const readNow = readPaste(text, context);
      const planNow = planPaste(readNow, decisions, isThere, standingOf, nameOf);
      const moments = toldTwice(planNow, incident.timeline);
      return { reading: readNow, plan: planNow, twice: { moments, answer: decisions.toldTwice } };
    },
  };
}

/** Both texts, the kept one first; what is pasted a second time stands there once. */
function togetherWith(kept: string, given: string): string {
  return kept.includes(given) ? kept : [kept, given].filter((text) => text !== '').join('\n');
}
