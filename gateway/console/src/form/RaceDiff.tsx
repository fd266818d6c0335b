import { Alert, Anchor } from '@mantine/core';
import { useTexts } from '../i18n';
import { formTexts } from './texts';

export interface RaceRow {
  field: string;
  label: string;
  theirs: string;
  mine: string;
  /** Takes the other person's value into the form. */
  take?: () => void;
}

/** After a lost race: what the other person wrote beside what stands in the form. Nothing is saved before the person says so. */
export function RaceDiff({ rows }: { rows: RaceRow[] }) {
  const t = useTexts(formTexts);
  return (
    <Alert color="yellow" role="alert" title={t.raceTitle}>
      {rows.length === 0 ? (
        t.raceNone
      ) : (
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">{t.field}</th>
              <th scope="col">{t.theirs}</th>
              <th scope="col">{t.mine}</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.field}>
                <th scope="row">{row.label}</th>
                <td>{row.theirs || '–'}</td>
                <td>{row.take ? row.mine || '–' : t.taken}</td>
                <td>{row.take && <Anchor component="button" type="button" size="sm" onClick={row.take}>{t.take}</Anchor>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Alert>
  );
}
