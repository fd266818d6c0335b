import { Button, Drawer, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../api/useCommand';
import { ProblemNotice } from '../form/ProblemNotice';
import { useTexts } from '../i18n';
import { words } from '../i18n/words';
import { listTexts } from './texts';
import type { BulkAction, RowResult } from './types';

/** Confirmation, run and row-by-row result of a bulk command. */
export function useBulk<T>(resource: string, actions: BulkAction<T>[], onDone: () => void) {
  const t = useTexts(listTexts);
  const w = useTexts(words);
  const [asked, setAsked] = useState<{ action: BulkAction<T>; rows: T[] }>();
  const [results, setResults] = useState<RowResult[]>();
  const command = useCommand<{ action: string; rows: T[] }, RowResult[]>({
    run: ({ action, rows }, key) => actions.find((candidate) => candidate.id === action)!.run(rows, key),
    touches: [resource],
    onDone: (rows) => {
      setResults(rows);
      onDone();
    },
  });
  const run = (action: BulkAction<T>, rows: T[]) => {
    setAsked(undefined);
    command.send({ action: action.id, rows });
  };
  const start = (action: BulkAction<T>, rows: T[]) => (action.confirm ? setAsked({ action, rows }) : run(action, rows));
  const refused = results?.filter((row) => !row.done).length ?? 0;

  const dialogs = (
    <>
      <Modal opened={asked !== undefined} onClose={() => setAsked(undefined)} title={t.confirmTitle} closeButtonProps={{ 'aria-label': w.close }}>
        <Text mb={16}>{asked?.action.confirm?.(asked.rows)}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => setAsked(undefined)}>
            {w.cancel}
          </Button>
          <Button data-autofocus color={asked?.action.color} onClick={() => asked && run(asked.action, asked.rows)}>
            {asked?.action.label}
          </Button>
        </Group>
      </Modal>
      <Drawer opened={results !== undefined || command.error !== null} onClose={() => (setResults(undefined), command.reset())} title={t.results} closeButtonProps={{ 'aria-label': w.close }}>
        <ProblemNotice error={command.error} />
        {results && (
          <>
            <Text mb={8} role="status">
              {t.done(results.length - refused)}
              {t.refused(refused)}
            </Text>
            <table className="lines">
              <tbody>
                {results.map((row) => (
                  <tr key={row.id}>
                    <td aria-label={row.done ? t.yes : t.no} style={{ color: row.done ? 'var(--green)' : 'var(--red)' }}>
                      {row.done ? '✓' : '✕'}
                    </td>
                    <td>{row.name}</td>
                    <td>{row.text}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
      </Drawer>
    </>
  );
  return { start, pending: command.pending, dialogs };
}
