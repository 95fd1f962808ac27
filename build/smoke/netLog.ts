/** The parts of Chromium's network log that are read here. */
interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { readonly type: number; readonly params?: Readonly<Record<string, unknown>> }[];
}

/** What stands for a request that would leave the computer, or for a name that is looked up for one. */
const TELLING = ['URL_REQUEST_START_JOB', 'HOST_RESOLVER_MANAGER_REQUEST', 'SOCKET_CONNECT'] as const;

/**
 * Where the engine went by its own log (`--log-net-log=FILE`), each place once; empty when it used no network. Throws
 * for a text that is no such log: an empty file proves nothing.
 */
export function networkUse(text: string): readonly string[] {
  const { constants, events } = parseLog(text);
  const telling = new Set(TELLING.map((name) => constants.logEventTypes[name]));
  const places = events
    .filter(({ type }) => telling.has(type))
    .flatMap(({ params }) => [params?.url, params?.host].filter((place) => typeof place === 'string'))
    .filter((place) => !place.startsWith('app://') && !place.startsWith('data:'));
  return [...new Set(places)];
}

/** An engine that was ended leaves its log open. */
function parseLog(text: string): NetLog {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(`${text.trimEnd().replace(/,$/, '')}]}`);
  }
}
