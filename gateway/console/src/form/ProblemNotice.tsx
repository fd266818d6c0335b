import { Alert } from '@mantine/core';
import { ConnectionLost, ProblemError } from '../api/problem';
import { useTexts } from '../i18n';
import { words } from '../i18n/words';

/** The error of a command in the API's words; what belongs to a field stands there too. */
export function ProblemNotice({ error, known = [] }: { error: Error | null | undefined; known?: string[] }) {
  const w = useTexts(words);
  if (!error) return null;
  if (error instanceof ConnectionLost) return <Alert color="yellow" role="alert">{w.unreachable}</Alert>;
  if (!(error instanceof ProblemError)) return <Alert color="red" role="alert">{error.message}</Alert>;
  const elsewhere = (error.problem.errors ?? []).filter(({ field }) => !field || !known.includes(field));
  return (
    <Alert color={error.lostRace ? 'yellow' : 'red'} role="alert" title={error.problem.title}>
      {error.lostRace ? w.lostRace : error.problem.detail}
      {elsewhere.length > 0 && (
        <ul style={{ margin: '4px 0 0', paddingLeft: 18 }}>
          {elsewhere.map(({ field, message }, at) => (
            <li key={`${field}${at}`}>{field ? `${field}: ${message}` : message}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}

/** The message for the input with this field path, if the API refused it. */
export function fieldError(error: Error | null | undefined, path: string): string | undefined {
  return error instanceof ProblemError ? error.fields[path] : undefined;
}
