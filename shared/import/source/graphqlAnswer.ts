import { isObject, type JsonObject } from '#shared/import/source/jsonShape.ts';

/** What may stand beside the things of a list in an answer of GraphQL. */
const BESIDE = new Set(['nodes', 'edges', 'pageInfo', 'totalCount', '__typename']);

/**
 * An answer of GraphQL as other APIs give the same things: lists as lists, without `edges` and `nodes`, and without the way
 * that the query took to them; several pages as one. Any other JSON as it is.
 */
export function withoutGraphql(json: unknown): unknown {
  const pages = Array.isArray(json) ? json : [json];
  if (pages.length === 0 || !pages.every(isAnswer)) return json;
  const answers = pages.map((page) => peeled(collapsed(isObject(page) ? page.data : page)));
  return answers.length === 1 ? answers[0] : answers.reduce(joined);
}

/** With a list in it that only GraphQL writes so; `data` alone many have. */
function isAnswer(value: unknown): boolean {
  if (!isObject(value) || !isObject(value.data)) return false;
  const isRest = Object.keys(value).every((name) => ['data', 'errors', 'extensions'].includes(name));
  return isRest && holdsList(value.data);
}

function holdsList(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsList);
  return isObject(value) && (thingsOf(value) !== null || Object.values(value).some(holdsList));
}

/** The things of `{ nodes: […] }` and `{ edges: [{ node: … }] }`; null for every other object. */
function thingsOf(object: JsonObject): readonly unknown[] | null {
  if (!Object.keys(object).every((name) => BESIDE.has(name))) return null;
  if (Array.isArray(object.nodes)) return object.nodes;
  if (!Array.isArray(object.edges)) return null;
  const { edges } = object;
  return edges.every((edge) => isObject(edge) && 'node' in edge)
    ? edges.map((edge) => (isObject(edge) ? edge.node : edge))
    : null;
}

function collapsed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(collapsed);
  if (!isObject(value)) return value;
  const things = thingsOf(value);
  if (things !== null) return things.map(collapsed);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, collapsed(part)]));
}

/** `{ repository: { issue: … } }` leads to the issue. */
function peeled(value: unknown): unknown {
  const [only, ...others] = isObject(value) ? Object.values(value) : [];
  return others.length === 0 && isObject(only) ? peeled(only) : value;
}

/** The next page of an answer behind those before: its lists go on. */
function joined(before: unknown, page: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(page)) return [...before, ...page];
  if (!isObject(before) || !isObject(page)) return before;
  return Object.fromEntries(
    Object.entries(before).map(([name, part]) => [
      name,
      Array.isArray(part) ? joined(part, page[name]) : part,
    ]),
  );
}
