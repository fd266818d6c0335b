import { Alert, Button, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { body, payments, type PaymentSchemas } from '../../../api';
import { useCommand } from '../../../api/useCommand';
import { ProblemError } from '../../../api/problem';
import { SidePanel } from '../../../document/SidePanel';
import { ProblemNotice } from '../../../form/ProblemNotice';
import { useTexts } from '../../../i18n';
import { StatementsTable } from './StatementsPanel';
import { bankTexts } from './texts';

type Report = PaymentSchemas['ImportResponse'];
interface Result {
  file: string;
  report?: Report;
  error?: Error;
}

/** Takes statement files one after the other and says of each what came in, or which line and field is wrong. */
export function ImportPanel({ onClose }: { onClose: () => void }) {
  const t = useTexts(bankTexts);
  const input = useRef<HTMLInputElement>(null);
  const files = useRef<File[]>([]);
  const [over, setOver] = useState(false);
  const command = useCommand<{ name: string; size: number; changed: number }[], Result[]>({
    run: async (_names, key) => {
      const results: Result[] = [];
      for (const [at, file] of files.current.entries()) {
        try {
          results.push({ file: file.name, report: await importFile(file, `${key}-${at}`) });
        } catch (failure) {
          if (!(failure instanceof ProblemError)) throw failure;
          results.push({ file: file.name, error: failure });
        }
      }
      return results;
    },
    touches: ['bank-line', 'bank-statement'],
  });
  const take = (list: FileList | null) => {
    if (!list?.length) return;
    files.current = [...list];
    command.send(files.current.map(({ name, size, lastModified }) => ({ name, size, changed: lastModified })));
  };
  return (
    <SidePanel opened onClose={onClose} title={t.import} size={640}>
      <Stack gap={16}>
        <Text className="muted">{t.importHelp}</Text>
        <div
          style={{ border: `2px dashed ${over ? 'var(--mantine-primary-color-filled)' : 'var(--line)'}`, borderRadius: 8, padding: 28, textAlign: 'center' }}
          onDragOver={(event) => (event.preventDefault(), setOver(true))}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => (event.preventDefault(), setOver(false), take(event.dataTransfer.files))}
        >
          <Text mb={10}>{t.dropHere}</Text>
          <input ref={input} type="file" multiple hidden aria-label={t.file} accept=".xml,.csv,.txt,.sta,.mt940,.940,.camt" onChange={(event) => (take(event.currentTarget.files), (event.currentTarget.value = ''))} />
          <Button data-autofocus loading={command.pending} onClick={() => input.current?.click()}>{t.import}</Button>
        </div>
        <ProblemNotice error={command.error} />
        {command.output?.map((result) => <FileResult key={result.file} result={result} />)}
      </Stack>
    </SidePanel>
  );
}

function importFile(file: File, key: string): Promise<Report> {
  return body(
    payments.POST('/bank-statements/import', {
      params: { header: { 'Idempotency-Key': key } },
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file as never,
      bodySerializer: (raw: unknown) => raw as BodyInit,
    }),
  );
}

function FileResult({ result: { file, report, error } }: { result: Result }) {
  const t = useTexts(bankTexts);
  if (error instanceof ProblemError) {
    const { line, field } = error.problem;
    return (
      <div role="alert">
        <Text fw={600} mb={4}>{file}{line !== undefined && ` · ${t.broken(String(line), String(field ?? ''))}`}</Text>
        <ProblemNotice error={error} />
      </div>
    );
  }
  if (!report) return null;
  return (
    <div role="status">
      <Text fw={600} mb={4}>{file}</Text>
      {report.repeated && <Alert color="gray" mb={8}>{t.repeatedFile}</Alert>}
      <Text mb={8}>
        {t.importedAs(report.format ?? '')}: {t.newLines(report.newLines ?? 0)}{t.knownLines(report.knownLines ?? 0)}
      </Text>
      <StatementsTable statements={report.statements ?? []} />
    </div>
  );
}
