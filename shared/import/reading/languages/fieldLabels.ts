/** Labels of whom an action is for, in the languages that have tables of their own; the source of a pattern. */
export const OWNER_LABELS =
  'ответственн\\p{L}*|исполнитель|відповідальн\\p{L}*|виконавець|odpowiedzialn\\p{L}*|odpovědn\\p{L}*|sorumlu(?:su)?|penanggung jawab|pic|người phụ trách|vastuuhenkilö|ansvarlig';

/** Labels of the day on which it is due, in these languages and in Spanish; likewise. */
export const DUE_LABELS =
  'срок(?: выполнения)?|дедлайн|термін(?: виконання)?|termín|son tarih|tenggat(?: waktu)?|hạn(?: chót)?|määräaika|fecha(?: l[ií]mite)?(?=\\s?:)|plazo|vencimiento|data limite|data prevista';
