import { atLine, type CountedNoun, type ImportDraft, type Traced } from '#shared/import/draft/importDraft.ts';
import { type RecordEvent, recordDraft, type SourceRecord } from '#shared/import/draft/recordDraft.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import { whichIssue } from '#shared/import/forms/jiraForm.ts';
import { present } from '#shared/import/forms/listForm.ts';
import { elementsNamed, type MarkupElement, textIn, xmlTree } from '#shared/import/markup/markupTree.ts';
import { htmlWords } from '#shared/import/markup/shownWords.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { capitalised } from '#shared/text/phrases.ts';

/**
 * Issues of Jira as XML, which is a feed (RSS) with an item for each. Of several issues the one that somebody names is
 * read; where nobody does, all are, and the draft asks.
 */
export const JIRA_XML: ImportForm = {
  sniff: ({ text }) => (text !== null && isJira(text.slice(0, 500_000)) ? 0.95 : 0),
  read: ({ text }, context) => issuesDraft(text ?? '', context),
};

const ENTRIES: CountedNoun = { one: 'entry', many: 'entries' };
const OTHER: CountedNoun = {
  one: 'entry of an issue that is not meant',
  many: 'entries of issues that are not meant',
};
const EMPTY: CountedNoun = { one: 'comment without words', many: 'comments without words' };
const CUT: CountedNoun = { one: 'missing end', many: 'missing ends' };

function isJira(start: string): boolean {
  return (
    /<rss\b/i.test(start) &&
    /<item>/i.test(start) &&
    /<key\b[^>]{0,200}>[A-Z][A-Z0-9_]{0,40}-\d+<\/key>/i.test(start)
  );
}

/** An issue with its entries in the order of the file. */
interface XmlIssue {
  readonly summary: string;
  readonly people: readonly string[];
  /** Whether Jira shows it only to those who have its level of security. */
  readonly isRestricted: boolean;
  readonly records: readonly SourceRecord[];
}

function issuesDraft(xml: string, context: ImportContext): ImportDraft {
  const issues = elementsNamed(xmlTree(xml), 'x:item').map(issueOf);
  const namedIssue = context.incident === undefined ? undefined : issues[context.incident];
  const chosenIssue = namedIssue ?? issues[0];
  const records = issues.flatMap((issue) =>
    namedIssue === undefined || issue === namedIssue
      ? issue.records
      : issue.records.map(({ events }): SourceRecord => ({ events, leftOut: OTHER })),
  );
  const end = /<\/rss>\s*$/i.test(xml) ? [] : [missingEnd()];
  const before =
    chosenIssue === undefined
      ? []
      : issues.slice(0, issues.indexOf(chosenIssue)).flatMap((issue) => issue.records);
  const lines = atLine(before.length + 1);
  const people = chosenIssue?.people.map((value): Traced<string> => ({ value, lines })) ?? [];
  const questions = whichIssue(issues, namedIssue !== undefined);
  return recordDraft(
    {
      form: 'jira-xml',
      is: issues.length === 1 ? 'An issue of Jira (XML)' : 'Issues of Jira (XML)',
      unit: ENTRIES,
      // The name of an issue that not everybody may see is none of an incident.
      title:
        chosenIssue === undefined || chosenIssue.isRestricted || chosenIssue.summary === ''
          ? null
          : { value: chosenIssue.summary, lines },
      people,
      questions,
    },
    [...records, ...end],
    context,
  );
}

/** A file that was cut short has no last line of the feed. */
function missingEnd(): SourceRecord {
  return { events: [{ at: null, words: 'The end of the file is missing' }], leftOut: CUT };
}

function issueOf(item: MarkupElement): XmlIssue {
  const text = (name: string) => ownText(item, name);
  const [key, summary] = [text('key'), text('summary')];
  const [reporter, assignee] = [personIn(item, 'reporter'), personIn(item, 'assignee')];
  const source = text('link');
  const title = summary === '' ? text('title') : summary;
  const opened: RecordEvent = {
    at: writtenIn(item, 'created'),
    words: `${[key, title].filter((part) => part !== '').join(': ')}`,
    ...present({ actor: reporter, source, detail: detailOf(item) }),
  };
  const comments = elementsNamed(item.children, 'x:comment').map(commentRecord);
  const resolved = text('resolved');
  const resolution = text('resolution');
  const closing: readonly SourceRecord[] =
    resolved === ''
      ? []
      : [
          {
            events: [
              {
                at: writtenIn(item, 'resolved'),
                words: `Resolved${resolution === '' ? '' : ` (${resolution})`}: ${title}`,
                ...present({ actor: assignee }),
              },
            ],
          },
        ];
  const people = [
    ...new Set([reporter, assignee].filter((name) => name !== '' && !/^un(?:assigned|known)$/i.test(name))),
  ];
  const records: readonly SourceRecord[] = [{ events: [opened] }, ...comments, ...closing];
  const isRestricted = text('security') !== '';
  return { summary: title, people, isRestricted, records: isRestricted ? records.map(restricted) : records };
}

function restricted({ events: [first, ...others], ...record }: SourceRecord): SourceRecord {
  const direct = (event: RecordEvent): RecordEvent => ({ ...event, isPrivateAs: 'marked-private' });
  return { ...record, events: [direct(first), ...others.map(direct)] };
}

function commentRecord(comment: MarkupElement): SourceRecord {
  const words = htmlWords(textIn(comment.children));
  const event: RecordEvent = {
    at: comment.attributes.get('created') ?? null,
    words,
    ...present({ actor: comment.attributes.get('author') ?? null }),
    // Jira shows it to one group or role only.
    ...(['grouplevel', 'rolelevel'].some((name) => comment.attributes.has(name))
      ? { isPrivateAs: 'marked-private' }
      : {}),
  };
  return words === '' ? { events: [event], leftOut: EMPTY } : { events: [event] };
}

/** What stands in the head of an issue beside its words. */
const FACTS = [
  'type',
  'status',
  'priority',
  'resolution',
  'assignee',
  'version',
  'fixVersion',
  'component',
  'due',
];

/** The description, then the facts, each named as Jira names it. */
function detailOf(item: MarkupElement): string {
  const facts = FACTS.map((name) => {
    const values = ownElements(item, name)
      .map((element) => textIn(element.children).trim())
      .filter((value) => value !== '');
    return values.length === 0 ? '' : `${capitalised(name)}: ${values.join(', ')}`;
  });
  const labels = elementsNamed(item.children, 'x:label').map(
    ({ children }) => `Label: ${textIn(children).trim()}`,
  );
  const parts = [
    htmlWords(ownText(item, 'description')),
    htmlWords(ownText(item, 'environment')),
    ...facts,
    ...linkLines(item),
    ...fieldLines(item),
    ...labels,
  ];
  const attachments = elementsNamed(item.children, 'x:attachment').map(
    ({ attributes }) => `Attachment: ${attributes.get('name') ?? ''}`,
  );
  return [...parts, ...attachments].filter((part) => part.trim() !== '').join('\n');
}

/** `blocks OPS-2`: how the issue is linked, and with which. */
function linkLines(item: MarkupElement): readonly string[] {
  const groups = [
    ...elementsNamed(item.children, 'x:outwardlinks'),
    ...elementsNamed(item.children, 'x:inwardlinks'),
  ];
  return groups.map((group) => {
    const keys = elementsNamed(group.children, 'x:issuekey').map((key) => textIn(key.children).trim());
    return `${group.attributes.get('description') ?? 'Linked with'} ${keys.join(', ')}`;
  });
}

/** The fields that a company added. */
function fieldLines(item: MarkupElement): readonly string[] {
  return elementsNamed(item.children, 'x:customfield').map((field) => {
    const [name] = elementsNamed(field.children, 'x:customfieldname');
    const values = elementsNamed(field.children, 'x:customfieldvalue').map(({ children }) =>
      htmlWords(textIn(children)),
    );
    const value = values.filter((one) => one !== '').join(', ');
    return name === undefined || value === '' ? '' : `${textIn(name.children).trim()}: ${value}`;
  });
}

function ownElements({ children }: MarkupElement, name: string): readonly MarkupElement[] {
  return children.filter(
    (child): child is MarkupElement => child.kind === 'element' && child.name === `x:${name.toLowerCase()}`,
  );
}

function ownText(item: MarkupElement, name: string): string {
  const [element] = ownElements(item, name);
  return element === undefined ? '' : textIn(element.children).trim();
}

/** The name; where there is none, what the person signs in with. */
function personIn(item: MarkupElement, name: string): string {
  const [element] = ownElements(item, name);
  if (element === undefined) return '';
  const shown = textIn(element.children).trim();
  return shown === '' ? (element.attributes.get('username') ?? '') : shown;
}

function writtenIn(item: MarkupElement, name: string): string | null {
  const text = ownText(item, name);
  return text === '' ? null : text;
}
