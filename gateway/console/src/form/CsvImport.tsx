import { Alert, Button, FileButton, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n';
import { ProblemNotice } from './ProblemNotice';
import { formTexts } from './texts';

export interface ImportedRow {
  line?: number;
  name?: string;
  /** What became of the row, in words. */
  result: string;
  refused: boolean;
  errors?: { field?: string; message?: string }[];
}

interface Props {
  /** Which columns the file has. */
  help: ReactNode;
  onFile: (file: File) => void;
  fileName: string | undefined;
  pending: boolean;
  error: Error | null;
  summary?: ReactNode;
  rows?: ImportedRow[];
  /** The next step, once the report is there. */
  action?: ReactNode;
}

/** Chooses a CSV file and reports on it row by row, what was refused first. */
export function CsvImport({ help, onFile, fileName, pending, error, summary, rows, action }: Props) {
  const t = useTexts(formTexts);
  const sorted = rows && [...rows].sort((a, b) => Number(b.refused) - Number(a.refused));
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      <Text size="sm" className="muted" component="div">{help}</Text>
      <Group gap={12}>
        <FileButton accept=".csv,text/csv" onChange={(file) => file && onFile(file)}>
          {(props) => (
            <Button {...props} variant={rows ? 'default' : 'filled'} loading={pending} data-autofocus>
              {fileName ? t.otherFile : t.chooseFile}
            </Button>
          )}
        </FileButton>
        {fileName && <span className="mono">{fileName}</span>}
      </Group>
      <ProblemNotice error={error} />
      {summary && (
        <Alert color={rows?.some((row) => row.refused) ? 'yellow' : 'green'} role="status">
          {summary}
        </Alert>
      )}
      {action}
      {sorted && sorted.length > 0 && (
        <table className="lines">
          <thead>
            <tr>
              <th scope="col" data-align="right">{t.line}</th>
              <th scope="col" />
              <th scope="col">{t.result}</th>
              <th scope="col">{t.problems}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, ROWS_SHOWN).map((row) => (
              <tr key={row.line}>
                <td data-align="right" className="number">{row.line}</td>
                <td>{row.name}</td>
                <td style={row.refused ? { color: 'light-dark(var(--mantine-color-red-8), var(--mantine-color-red-5))' } : undefined}>{row.result}</td>
                <td>{(row.errors ?? []).map((problem) => [problem.field, problem.message].filter(Boolean).join(': ')).join('; ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

/** A longer table helps nobody; what is refused stands first. */
const ROWS_SHOWN = 500;
