/** Labels of whom an action is for; the source of a pattern. */
export const OWNER_LABELS =
  '(?:action )?owner|assignee|assigned to|responsible|dri|who|lead|verantwortlich|zuständig|responsable|propriétaire|responsável|responsabile|eigenaar|ansvarig|担当者?|담당자?|负责人|ответственн\\p{L}*|исполнитель|відповідальн\\p{L}*|виконавець|odpowiedzialn\\p{L}*|odpovědn\\p{L}*|sorumlu(?:su)?|penanggung jawab|pic|người phụ trách|vastuuhenkilö|ansvarlig';

/** Labels of the day on which it is due, in these languages and in Spanish; likewise. */
export const DUE_LABELS =
  'срок(?: выполнения)?|дедлайн|термін(?: виконання)?|termín|son tarih|tenggat(?: waktu)?|hạn(?: chót)?|määräaika|fecha(?: l[ií]mite)?(?=\\s?:)|plazo|vencimiento|data limite|data prevista';
