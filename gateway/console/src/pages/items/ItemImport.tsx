import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { body, orders, type OrderSchemas } from '../../api';
import { useCommand } from '../../api/useCommand';
import { CsvImport } from '../../form/CsvImport';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { importTexts } from '../clients/importTexts';
import { itemTexts } from './texts';

/** The contract names several kinds of row alike; this is the one of a catalogue file. */
interface Row {
  line: number;
  code?: string;
  result: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REJECTED';
  errors: { field?: string; message?: string }[];
}

export function ItemImport({ onClose }: { onClose: () => void }) {
  const t = useTexts(itemTexts);
  const results = useTexts(importTexts).results;
  const w = useTexts(words);
  const [fileName, setFileName] = useState<string>();
  const command = useCommand<string, OrderSchemas['ItemImportResponse']>({
    run: (text, key) => body(orders.POST('/items/import', { params: { header: { 'Idempotency-Key': key } }, body: text, headers: { 'Content-Type': 'text/csv' }, bodySerializer: (csv) => csv })),
    touches: ['item'],
  });
  const report = command.output;
  const choose = async (file: File) => {
    setFileName(file.name);
    command.reset();
    command.send(await file.text());
  };
  return (
    <CsvImport
      help={t.importHelp}
      onFile={(file) => void choose(file)}
      fileName={fileName}
      pending={command.pending}
      error={command.error}
      summary={report && t.imported(report.created ?? 0, report.updated ?? 0, report.unchanged ?? 0, report.rejected ?? 0)}
      rows={(report?.rows as Row[] | undefined)?.map((row) => ({ line: row.line, name: row.code, result: results[row.result] ?? '', refused: row.result === 'REJECTED', errors: row.errors }))}
      action={
        report && (
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{w.close}</Button>
          </Group>
        )
      }
    />
  );
}
