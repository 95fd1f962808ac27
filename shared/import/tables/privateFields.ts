import { isObject, type JsonObject } from '#shared/import/source/jsonShape.ts';

const PRIVACY =
  /^(?:is[_ ]?)?(?:visibility|private|confidential(?:ity)?|restricted|sensitivity|sichtbarkeit|vertraulich|privat|privé|confidentiel|privado|confidencial|privato|riservato)$/i;
const PRIVATE =
  /^(?:private|confidential|restricted|secret|vertraulich|privat|privée?|confidentiel(?:le)?|privad[oa]|confidencial|privat[oa]|riservat[oa]|true|yes|y|1|x|ja|oui|sí|si|sim)$/i;

/** Whether a field, by its name and its value, says of the thing it stands in that it is not for everyone. */
export function isPrivateField(name: string, value: string): boolean {
  return PRIVACY.test(name.trim()) && PRIVATE.test(value.trim());
}

/** Whether an object itself says so. */
export function isMarkedPrivate(object: JsonObject): boolean {
  return Object.entries(object).some(
    ([name, value]) => (typeof value === 'string' || value === true) && isPrivateField(name, String(value)),
  );
}

/** Whether an object, or anything in it, says so: what is told of the whole tells of its parts. */
export function holdsPrivate(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsPrivate);
  return isObject(value) && (isMarkedPrivate(value) || Object.values(value).some(holdsPrivate));
}
