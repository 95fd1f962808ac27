import type { Answer } from '#electron/commandLine/answer.ts';
import type { SearchCommand } from '#electron/commandLine/arguments/command.ts';
import { type FolderIncidents, folderIncidents } from '#electron/commandLine/folderIncidents.ts';
import { jsonText, oneLine } from '#electron/commandLine/plainOutput.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import { writtenSpot } from '#shared/domain/incident/deskSpot.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { spotWords } from '#shared/errors/leakWords.ts';
import { type FoundIncident, foundIncidents, type SearchHit } from '#shared/search/foundIncidents.ts';
import { hitExcerpt } from '#shared/search/hitExcerpt.ts';
import { type SearchedIncident, searchedIncident } from '#shared/search/searchedIncident.ts';
import { type AskedWord, createSearchIndex, type SearchAnswer } from '#shared/search/searchIndex.ts';
import type { MarkedExcerpt } from '#shared/text/excerpt.ts';
import { counted } from '#shared/text/phrases.ts';
import { isoDate } from '#shared/time/formatTime.ts';

/** What a terminal shows at once; `--json` has all of it. */
const MOST_SHOWN = { incidents: 20, places: 5 } as const;

/** `debrief search`: where the words of a query stand in the incidents of a folder, the best places first. */
export async function runSearch({ query, folder, isJson }: SearchCommand): Promise<Result<Answer, AppError>> {
  const read = await folderIncidents(folder, searchedIncident);
  if (!read.ok) return read;
  const index = createSearchIndex();
  for (const incident of read.value.incidents) index.put(incident);
  const textsOf = new Map(read.value.incidents.map(({ path, texts }) => [path, texts]));
  const answer = index.search(query);
  const found = foundIncidents(
    answer.ranked.map((rankedIncident) => ({
      ...rankedIncident,
      texts: textsOf.get(rankedIncident.incident.path) ?? [],
    })),
    answer,
  );
  return ok({
    output: isJson ? asJson(query, { ...answer, found }, read.value) : asText(found),
    exitCode: found.length > 0 ? 0 : 1,
    notices: [...read.value.notices, ...guessNotices(answer), ...nothingNotices(answer, read.value)],
  });
}

/** The keys and their meaning stay; new ones may come. */
function asJson(
  query: string,
  { words, found }: Pick<SearchAnswer, 'words'> & { readonly found: readonly FoundIncident[] },
  { unread }: FolderIncidents<SearchedIncident>,
): string {
  const incidents = found.map(({ incident: { path, id, title, date, timeZone }, hits }) => ({
    path,
    id,
    title,
    date,
    timeZone,
    hits: hits.map((hit) => ({
      place: hit.spot.place,
      ...writtenSpot(hit.spot),
      words: spotWords(hit.spot),
      isPrivate: hit.isPrivate,
      ...hitExcerpt(hit),
    })),
  }));
  return jsonText({ query, words, incidents, unread });
}

function asText(found: readonly FoundIncident[]): string {
  const shownIncidents = found.slice(0, MOST_SHOWN.incidents);
  const others = more(found.length - shownIncidents.length, 'incident', '; --json has all of them');
  return [...shownIncidents.flatMap(incidentLines), ...others].map((line) => `${line}\n`).join('');
}

function incidentLines({
  incident: { date, timeZone, title, path },
  hits,
}: FoundIncident): readonly string[] {
  const shownHits = hits.slice(0, MOST_SHOWN.places);
  return [
    oneLine(`${isoDate(date, timeZone)}  ${title}  ${path}`),
    ...shownHits.map((hit) => `  ${hitLine(hit)}`),
    ...more(hits.length - shownHits.length, 'place').map((line) => `  ${line}`),
  ];
}

function hitLine(hit: SearchHit): string {
  const mark = hit.isPrivate ? ' (private)' : '';
  return `${spotWords(hit.spot)}${mark}: ${oneLine(marked(hitExcerpt(hit)))}`;
}

/** With asterisks around each word that was found. */
function marked({ excerpt, marks }: MarkedExcerpt): string {
  return marks.reduceRight(
    (text, [start, end]) => `${text.slice(0, start)}*${text.slice(start, end)}*${text.slice(end)}`,
    excerpt,
  );
}

function more(count: number, one: string, where = ''): readonly string[] {
  return count > 0 ? [`and ${counted(count, `more ${one}`)}${where}`] : [];
}

function guessNotices({ words }: SearchAnswer): readonly string[] {
  const guessed = words.filter(({ isGuessed }) => isGuessed);
  return guessed.map(
    ({ word }) => `“${word}” stands nowhere; words that are written much like it were taken`,
  );
}

function nothingNotices(
  { words, ranked }: SearchAnswer,
  { incidents }: FolderIncidents<SearchedIncident>,
): readonly string[] {
  if (ranked.length > 0 || incidents.length === 0) return [];
  if (words.length === 0) return ['there is no letter and no digit in the query, so nothing was found'];
  const missing = words.filter((word) => word.incidents === 0);
  const all = counted(incidents.length, 'incident');
  if (missing.length > 0)
    return [`nothing found: ${missing.map(quoted).join(', ')} stands in none of ${all}`];
  const counts = words.map((word) => `${quoted(word)} in ${word.incidents}`).join(', ');
  return [`nothing found: none of ${all} has all of these words; ${counts}`];
}

function quoted({ word }: AskedWord): string {
  return `“${word}”`;
}
