import { withClockQuestion } from '#shared/import/draft/clockQuestion.ts';
import { atLine, type CountedNoun, type FormId, type ImportDraft } from '#shared/import/draft/importDraft.ts';
import { withStartQuestion } from '#shared/import/draft/startQuestion.ts';
import { withoutHiddenTexts } from '#shared/import/draft/withTexts.ts';
import {
  ALERTMANAGER,
  DATADOG,
  GRAFANA,
  KUBERNETES,
  OPSGENIE,
  OPSGENIE_LOG,
  SENTRY,
} from '#shared/import/forms/alertForms.ts';
import { GIT_LOG } from '#shared/import/forms/gitLogForm.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import { JIRA } from '#shared/import/forms/jiraForm.ts';
import { JIRA_SEARCH } from '#shared/import/forms/jiraSearchForm.ts';
import { JIRA_XML } from '#shared/import/forms/jiraXmlForm.ts';
import { JOURNALD } from '#shared/import/forms/logForm.ts';
import { LOG_LINES } from '#shared/import/forms/logLinesForm.ts';
import { MAIL } from '#shared/import/forms/mailForm.ts';
import { OPSGENIE_WEBHOOK } from '#shared/import/forms/opsgenieWebhookForm.ts';
import { OWN } from '#shared/import/forms/ownForm.ts';
import { PACKED } from '#shared/import/forms/packedForm.ts';
import { HTML } from '#shared/import/forms/pageForms.ts';
import { PAGER_DUTY_INCIDENTS, PAGER_DUTY_LOG } from '#shared/import/forms/pagerDutyForm.ts';
import { SLACK } from '#shared/import/forms/slack/slackForm.ts';
import { STATUS_COPY } from '#shared/import/forms/statusCopyForm.ts';
import { STATUS_FILE } from '#shared/import/forms/statusFileForm.ts';
import { STATUS_PAGE } from '#shared/import/forms/statusPageForm.ts';
import { JSON_TABLE, TABLE } from '#shared/import/forms/tableForms.ts';
import { DOCUMENT, TEXT } from '#shared/import/forms/textForms.ts';
import { GITHUB_TIMELINE, GITLAB_NOTES, ISSUE } from '#shared/import/forms/trackerForms.ts';
import { TRANSCRIPT } from '#shared/import/forms/transcriptForm.ts';
import { withUnreadFields } from '#shared/import/forms/unreadFields.ts';
import type { ImportFormat } from '#shared/import/importFormats.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { severalDraft } from '#shared/import/several/severalDraft.ts';
import { partsOfText } from '#shared/import/several/severalText.ts';
import { dayInName } from '#shared/import/source/dayInName.ts';
import { type ImportSource, sourceOfText } from '#shared/import/source/importSource.ts';
import { commentsInJson } from '#shared/import/source/relaxedJson.ts';
import { withoutHiddenControls } from '#shared/text/cleanText.ts';

/** Every form that is read. Of two that are equally sure of a source, the first one reads it. */
export const FORMS: readonly ImportForm[] = [
  TRANSCRIPT,
  PACKED,
  MAIL,
  HTML,
  OWN,
  SLACK,
  STATUS_PAGE,
  STATUS_COPY,
  JIRA,
  JIRA_XML,
  JIRA_SEARCH,
  GIT_LOG,
  PAGER_DUTY_LOG,
  PAGER_DUTY_INCIDENTS,
  ALERTMANAGER,
  OPSGENIE,
  OPSGENIE_WEBHOOK,
  KUBERNETES,
  GRAFANA,
  DATADOG,
  JOURNALD,
  GITLAB_NOTES,
  GITHUB_TIMELINE,
  SENTRY,
  OPSGENIE_LOG,
  ISSUE,
  LOG_LINES,
  TABLE,
  STATUS_FILE,
  DOCUMENT,
  JSON_TABLE,
  TEXT,
];

/** The form of a text that somebody says the format of. */
const FORM_NAMED: Readonly<Record<ImportFormat, ImportForm | null>> = {
  auto: null,
  text: TEXT,
  markdown: DOCUMENT,
};

/** The app's own files hold what is private; Slack's hold each message twice, with who wrote it. Their forms name what they leave. */
const READ_WHOLE: ReadonlySet<FormId> = new Set<FormId>(['debrief', 'slack']);

/** A form that is so sure is not compared with those after it, which look at the whole source as well. */
const SURE = 0.9;

/**
 * What a source says, read by the form that is surest of it, or as the text that somebody says it is; null when it is
 * nothing that can be read. None of its texts has hidden controls, however the source wrote them.
 */
export function readSource(
  source: ImportSource,
  context: ImportContext,
  format: ImportFormat = 'auto',
): ImportDraft | null {
  const parts = source.text === null ? null : partsOfText(source.text);
  if (parts !== null)
    return severalDraft(parts, ({ name, text }) =>
      readSource(sourceOfText(name, text), { ...context, ...dayFrom(name, context) }, format),
    );
  const named = source.text === null ? null : FORM_NAMED[format];
  const read = (named ?? surestForm(source))?.read(source, context) ?? null;
  if (read === null) return null;
  const whole =
    source.json === undefined || READ_WHOLE.has(read.form) ? read : withUnreadFields(read, source.json);
  const draft = withStartQuestion(withClockQuestion(withJsonComments(whole, source), context), context);
  return mayHide(source) ? withoutHiddenTexts(draft) : draft;
}

/** The day in the name of one of several files counts for that file, where nobody chose one for all. */
function dayFrom(name: string, { isDayChosen }: ImportContext): Partial<ImportContext> {
  const day = isDayChosen === true ? null : dayInName(name);
  return day === null ? {} : { day };
}

const COMMENT: CountedNoun = { one: 'comment in the JSON', many: 'comments in the JSON' };

/** Comments in JSON are in none of its records: they stand below them, and are left out by that name. */
function withJsonComments(draft: ImportDraft, { text, json }: ImportSource): ImportDraft {
  const comments = text === null || json === undefined ? [] : commentsInJson(text);
  if (comments.length === 0) return draft;
  const { length } = draft.source;
  const leftOut = comments.map((words, index) => ({
    lines: atLine(length + index + 1),
    text: words,
    reason: COMMENT,
  }));
  return { ...draft, source: [...draft.source, ...comments], leftOut: [...draft.leftOut, ...leftOut] };
}

/** Whether hidden controls can come out of a source: from itself, or from its escapes and entities. */
function mayHide({ text }: ImportSource): boolean {
  return text === null || /[&\\]/.test(text) || text !== withoutHiddenControls(text);
}

function surestForm(source: ImportSource): ImportForm | null {
  let best: { readonly form: ImportForm; readonly confidence: number } | null = null;
  for (const form of FORMS) {
    const confidence = form.sniff(source);
    if (confidence > (best?.confidence ?? 0)) best = { form, confidence };
    if (confidence >= SURE) break;
  }
  return best?.form ?? null;
}
