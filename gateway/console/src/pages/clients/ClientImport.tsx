import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { body, clients, type ClientSchemas } from '../../api';
import { useCommand } from '../../api/useCommand';
import { CsvImport } from '../../form/CsvImport';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { importTexts } from './importTexts';

type Report = ClientSchemas['ClientImportResponse'];

/** A file of clients: first tried without consequence, then registered as a whole. */
export function ClientImport({ onClose }: { onClose: () => void }) {
  const t = useTexts(importTexts);
  const w = useTexts(words);
  const [file, setFile] = useState<{ name: string; text: string }>();
  const command = useCommand<{ text: string; dryRun: boolean }, Report>({
    run: ({ text, dryRun }, key) =>
      body(clients.POST('/clients/import', { params: { query: { dryRun }, header: { 'Idempotency-Key': key } }, body: text, headers: { 'Content-Type': 'text/csv' }, bodySerializer: (csv) => csv })),
    touches: ['client'],
  });
  const report = command.output;
  const choose = async (chosen: File) => {
    const text = await chosen.text();
    command.reset();
    setFile({ name: chosen.name, text });
    command.send({ text, dryRun: true });
  };
  const ready = report && !report.committed && report.rejected === 0 && (report.registered ?? 0) > 0;
  return (
    <CsvImport
      help={t.clientHelp}
      onFile={(chosen) => void choose(chosen)}
      fileName={file?.name}
      pending={command.pending}
      error={command.error}
      summary={report && (report.committed ? t.committed(report.registered ?? 0, report.known ?? 0) : t.tried(report.registered ?? 0, report.known ?? 0, report.rejected ?? 0))}
      rows={report?.rows?.map((row) => ({ line: row.line, name: row.name, result: t.results[row.result ?? ''] ?? '', refused: row.result === 'REJECTED', errors: row.errors }))}
      action={
        report && (
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>{report.committed ? w.close : w.cancel}</Button>
            {!report.committed && (
              <Button disabled={!ready} loading={command.pending} onClick={() => file && command.send({ text: file.text, dryRun: false })}>
                {t.register(report.registered ?? 0)}
              </Button>
            )}
          </Group>
        )
      }
    />
  );
}
