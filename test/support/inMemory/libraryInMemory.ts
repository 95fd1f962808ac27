import { err, ok, type Result } from '#shared/basics/result.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { changeSeenAction } from '#shared/domain/items/actionChange.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import type { RequestOf, ResponseOf } from '#shared/ipc/contract.ts';
import type { Library } from '#shared/ipc/libraryPayloads.ts';
import { actionsInFile } from '#shared/publication/actions/libraryActions.ts';
import { figureFacts } from '#shared/publication/figures/figureFacts.ts';
import { incidentInFile } from '#shared/publication/library/incidentInFile.ts';
import { foundIncidents } from '#shared/search/foundIncidents.ts';
import { hitExcerpt } from '#shared/search/hitExcerpt.ts';
import { searchedIncident } from '#shared/search/searchedIncident.ts';
import { createSearchIndex } from '#shared/search/searchIndex.ts';
import { incidentDigest } from '#shared/similar/incidentDigest.ts';
import { createLearntIndex } from '#shared/similar/learnt/learntIndex.ts';
import { learntInFile } from '#shared/similar/learnt/learntTexts.ts';
import { safeguardsInFile } from '#shared/similar/recurring/missingSafeguards.ts';
import { recurringCauses } from '#shared/similar/recurring/recurringCauses.ts';
import { similarIncidents } from '#shared/similar/similarIncidents.ts';
import type { Now } from '#shared/time/timestamp.ts';

/** The main process' part of the library, over files in memory. */
export function libraryInMemory(files: Map<string, Incident>, now: Now) {
  const list = (): Library => ({
    folder: '/incidents',
    rows: [...files].map(([path, kept]) => {
      const {
        id: _id,
        updatedAt: _updatedAt,
        dues: _dues,
        resolved: _resolved,
        hasReviewBegun: _hasReviewBegun,
        ...facts
      } = incidentInFile(kept, path, false);
      const counts = { openActions: 0, overdueActions: 0, isReviewLate: false };
      return { ...facts, ...counts, date: kept.createdAt, copies: [], folder: '', error: null };
    }),
    isPartial: false,
  });
  return {
    'library:list': () => ok(list()),
    'library:chooseFolder': () => ok(null),
    'library:similar': ({ incident, days }: RequestOf<'library:similar'>) => {
      const library = [...files].map(([path, kept]) => incidentDigest(kept, path));
      return ok(similarIncidents(incident, { library, days, now: now() }));
    },
    'library:search': ({ query, most }: RequestOf<'library:search'>) => {
      const index = createSearchIndex();
      const searched = [...files].map(([path, kept]) => searchedIncident(kept, path));
      for (const each of searched) index.put(each);
      const answer = index.search(query);
      const textsOf = new Map(searched.map(({ path, texts }) => [path, texts]));
      const best = answer.ranked.slice(0, most);
      const found = foundIncidents(
        best.map((each) => ({ ...each, texts: textsOf.get(each.incident.path) ?? [] })),
        answer,
      );
      return ok({
        words: answer.words,
        found: found.map(({ incident: { path, title, date, timeZone }, hits }) => ({
          path,
          title,
          date,
          timeZone,
          places: hits
            .slice(0, 4)
            .map((hit) => ({ spot: hit.spot, isPrivate: hit.isPrivate, ...hitExcerpt(hit) })),
          morePlaces: Math.max(0, hits.length - 4),
        })),
        total: answer.ranked.length,
        incidents: files.size,
        isReading: false,
        unread: [],
        isPartial: false,
      });
    },
    'library:actions': (): Result<ResponseOf<'library:actions'>, AppError> =>
      ok({
        folder: '/incidents',
        files: [...files].map(([path, kept]) => actionsInFile(kept, path, false)),
        unread: [],
        isPartial: false,
      }),
    'library:figures': (): Result<ResponseOf<'library:figures'>, AppError> =>
      ok({
        folder: '/incidents',
        files: [...files].map(([path, kept]) => figureFacts(kept, path)),
        unread: [],
        isPartial: false,
      }),
    'library:recurring': (): Result<ResponseOf<'library:recurring'>, AppError> => {
      const all = [...files].map(([path, kept]) => safeguardsInFile(kept, path));
      return ok({
        folder: '/incidents',
        causes: recurringCauses(all),
        missing: all.reduce((sum, { missing }) => sum + missing.length, 0),
        incidents: all.length,
        unread: [],
        isPartial: false,
      });
    },
    'library:learnt': (query: RequestOf<'library:learnt'>) =>
      ok(createLearntIndex([...files].map(([path, kept]) => learntInFile(kept, path)))(query)),
    'library:changeAction': ({
      path,
      ...seen
    }: RequestOf<'library:changeAction'>): Result<ResponseOf<'library:changeAction'>, AppError> => {
      const kept = files.get(path);
      if (kept === undefined) return err(appError('file-not-found', { file: path }));
      const changed = changeSeenAction(kept, { ...seen, now: now() });
      if (!changed.ok) return err(appError(changed.error, { file: path }));
      files.set(path, changed.value);
      return ok(actionsInFile(changed.value, path, false));
    },
  };
}
