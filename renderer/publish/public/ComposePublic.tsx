import { useIncident } from '#renderer/store/useIncident.ts';

/** What may leave the company, composed beside what is known inside. */
export function ComposePublic() {
  const title = useIncident((incident) => incident.title);
  return <p>{title}</p>;
}
