import { overviewTree } from '#renderer/causes/guided/overviewLayout.ts';
import { boardLayout } from '#shared/causeBoard/boardLayout.ts';
import { causesAsText, causesFromText } from '#shared/causeBoard/causeText.ts';
import { copySubtree, insertSubtree, removeCause } from '#shared/domain/causes/causeEdits.ts';
import { causesInOrder } from '#shared/domain/causes/causeTree.ts';
import { nextOpenLeaf, pathTo } from '#shared/domain/causes/causeWalk.ts';
import { findInIncident } from '#shared/domain/findInIncident.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { exportFileName } from '#shared/export/exportFileName.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { toCauseSvg } from '#shared/export/toCauseSvg.ts';
import { toHtml, toHtmlFragment } from '#shared/export/toHtml.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { wallMessageSchema } from '#shared/ipc/wallSchema.ts';
import { incidentHints } from '#shared/language/incidentHints.ts';
import { NO_TERMS } from '#shared/language/languageTerms.ts';
import { closingList } from '#shared/meeting/closing.ts';
import { meetingInvitation } from '#shared/meeting/invitation.ts';
import { ACTION_TARGETS } from '#shared/publication/actions/actionForms.ts';
import { actionList, incidentActions } from '#shared/publication/actions/actionList.ts';
import {
  actionListCalendar,
  actionListCsv,
  actionListMarkdown,
} from '#shared/publication/actions/actionListTexts.ts';
import { actionsFile } from '#shared/publication/actions/actionsFile.ts';
import type { ReadPart } from '#shared/publication/leaks/findLeaks.ts';
import { incidentLeaks } from '#shared/publication/leaks/incidentLeaks.ts';
import { readHtml } from '#shared/publication/leaks/readBack/readHtml.ts';
import { readJson } from '#shared/publication/leaks/readBack/readJson.ts';
import { readMarkdown } from '#shared/publication/leaks/readBack/readMarkdown.ts';
import { proposeAliases } from '#shared/publication/publicVersion/proposeAliases.ts';
import { publicCandidates } from '#shared/publication/publicVersion/publicCandidates.ts';
import { exportFingerprint } from '#shared/publication/record/recordExport.ts';
import { STATUS_PAGE_PROVIDERS } from '#shared/publication/statusPage/statusPageSteps.ts';
import { statusPageText } from '#shared/publication/statusPage/statusPageText.ts';
import { readiness } from '#shared/readiness/readiness.ts';
import { foundIncidents } from '#shared/search/foundIncidents.ts';
import { hitExcerpt } from '#shared/search/hitExcerpt.ts';
import { searchedIncident } from '#shared/search/searchedIncident.ts';
import { createSearchIndex } from '#shared/search/searchIndex.ts';
import { comparedIncident, incidentDigest } from '#shared/similar/incidentDigest.ts';
import { similarIncidents } from '#shared/similar/similarIncidents.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';
import { wallPageCount, wallProjection } from '#shared/wall/wallProjection.ts';
import { at, countedIds } from '#test/support/incidents/buildIncident.ts';

const NOW = at('2026-03-12T09:00:00+00:00');
const PAGE = { pageSize: 'A4', fonts: [] } as const;

/** Everything in the core that reads a whole incident; each throws where it cannot. */
export const INCIDENT_READERS: Readonly<Record<string, (incident: Incident) => unknown>> = {
  'the file': (incident) => {
    const read = parseIncidentFile(Buffer.from(serializeIncident(incident)));
    if (!read.ok) throw new Error(`It is ${read.error.code}`);
  },
  readiness,
  hints: (incident) => incidentHints(incident, { terms: NO_TERMS, dismissed: [] }),
  'internal Markdown': (incident) => toMarkdown(incident, { audience: 'internal', hasMermaid: true }),
  'internal HTML': (incident) => toHtml(incident, { ...PAGE, audience: 'internal' }),
  'public Markdown': (incident) =>
    searched(incident, readMarkdown(toMarkdown(incident, { audience: 'public' }))),
  'public HTML': (incident) =>
    searched(incident, readHtml(toHtml(incident, { ...PAGE, audience: 'public' }))),
  'public JSON': (incident) =>
    searched(incident, readJson(serializeIncident(withoutPrivateParts(incident, 'public')))),
  'the public clipboard': (incident) => toHtmlFragment(incident, 'public'),
  'names of exports': (incident) => exportFileName(incident, 'pdf', 'public'),
  'what changed since an export': (incident) =>
    exportFingerprint(incident, { audience: 'public', format: 'markdown' }),
  'the figure of causes': toCauseSvg,
  board: (incident) =>
    (['down', 'right'] as const).map((direction) =>
      boardLayout(incident, { direction, collapsed: new Set(), factLines: () => 1 }),
    ),
  overview: ({ causes, failure }) =>
    [null, causes.at(-1)?.id ?? null].map((id) => overviewTree(causes, failure, id)),
  wall: onWall,
  find: (incident) => ['a', 'connection'].map((query) => findInIncident(incident, query)),
  similar: (incident) =>
    similarIncidents(comparedIncident(incident), {
      library: [{ ...incidentDigest(incident, '/x'), id: toId('another') }],
      days: 30,
      now: NOW,
    }),
  'causes as text': ({ causes }) =>
    causesFromText(causesAsText(causesInOrder(causes).map(({ node }) => node)), countedIds()),
  'edits of the tree': treeEdits,
  'status pages': (incident) => STATUS_PAGE_PROVIDERS.map((provider) => statusPageText(incident, provider)),
  'actions for elsewhere': (incident) => ACTION_TARGETS.map((target) => actionsFile(incident, target, NOW)),
  'lists of open actions': (incident) => {
    const list = actionList([incidentActions(incident, '/x', NOW)], {
      isOverdue: false,
      owner: null,
      team: null,
    });
    return [actionListCsv, actionListCalendar, actionListMarkdown].map((form) => form(list));
  },
  search: (incident) => {
    const index = createSearchIndex();
    const searched = searchedIncident(incident, '/x');
    index.put(searched);
    const foundBy = (query: string) => {
      const answer = index.search(query);
      return foundIncidents(
        answer.ranked.map((each) => ({ ...each, texts: searched.texts })),
        answer,
      );
    };
    return ['a', 'connection', incident.summary.slice(0, 50_000)].map((query) =>
      foundBy(query).map(({ hits }) => hits.map(hitExcerpt)),
    );
  },
  'what may be public': publicCandidates,
  'proposed aliases': proposeAliases,
  'the closing of a meeting': closingList,
  invitation: (incident) => meetingInvitation(incident, NOW),
};

function searched(incident: Incident, parts: readonly ReadPart[]): unknown {
  return incidentLeaks(incident, parts);
}

/** Every place and block; the message must be one that the wall takes. */
function onWall(incident: Incident): void {
  const focus: WallFocus = {
    block: null,
    place: 'summary',
    eventId: null,
    knownThen: null,
    causeId: incident.causes.at(-1)?.id ?? null,
    page: 0,
    isBlank: false,
    isParkedShown: true,
  };
  const places = (['summary', 'timeline', 'causes', 'actions', 'lessons', 'meeting'] as const).map(
    (place) => ({
      ...focus,
      place,
    }),
  );
  const blocks = incident.meeting.plan.map((_, block) => ({ ...focus, block }));
  for (const each of [...places, ...blocks]) {
    wallPageCount(incident, each);
    wallMessageSchema.parse(wallProjection(incident, each));
  }
}

function treeEdits(incident: Incident): void {
  const { causes } = incident;
  const [first] = causes;
  const last = causes.at(-1);
  if (first === undefined || last === undefined) return;
  pathTo(causes, last.id);
  nextOpenLeaf(causes, first.id);
  const newId = countedIds();
  const nodes = copySubtree(causes, first.id);
  insertSubtree(incident, { nodes, newIds: nodes.map(() => newId()), parentId: null, after: null });
  removeCause(incident, first.id);
}
