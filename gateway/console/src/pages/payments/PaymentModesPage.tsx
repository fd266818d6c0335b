import { Button, Checkbox, Stack, Switch, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { body, payments, type PaymentSchemas } from '../../api';
import { useCommand } from '../../api/useCommand';
import { StatusBadge } from '../../document/StatusBadge';
import { WorkPanel } from '../../document/WorkPanel';
import { fieldError } from '../../form/ProblemNotice';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { ListPage } from '../../list/ListPage';
import type { ListDefinition } from '../../list/types';
import { useKeys } from '../../shell/keys';
import { useMay } from '../../shell/me';
import { modeTexts } from './modeTexts';

type Mode = PaymentSchemas['PaymentModeResponse'];
type Field = NonNullable<Mode['requiredFields']>[number];
const FIELDS: Field[] = ['REFERENCE', 'PAYER_IBAN', 'MANDATE'];

/** How money arrives, and what each way asks for when it is recorded. */
export function PaymentModesPage() {
  const t = useTexts(modeTexts);
  const w = useTexts(words);
  const may = useMay('sales-admin', 'finance-manager');
  const [editing, setEditing] = useState<Mode | 'new'>();
  useKeys({ n: () => setEditing('new') }, may && !editing);
  const definition = useMemo<ListDefinition<Mode>>(
    () => ({
      name: 'payment-modes',
      resource: 'payment-mode',
      title: t.title,
      read: ({ status = [] }) => body(payments.GET('/payment-modes', { params: { query: { active: status.length === 1 ? status[0] === 'ACTIVE' : undefined } } })),
      id: (row) => row.code!,
      chips: ['ACTIVE', 'INACTIVE'].map((value) => ({ value, label: w.status[value]! })),
      columns: [
        { id: 'name', header: w.name, cell: (row) => row.name },
        { id: 'code', header: t.code, cell: (row) => <span className="mono">{row.code}</span> },
        { id: 'required', header: t.required, cell: (row) => (row.requiredFields ?? []).map((field) => t.field[field]).join(', ') || <span className="muted">{t.nothingRequired}</span> },
        { id: 'status', header: w.status_, cell: (row) => <StatusBadge status={row.active ? 'ACTIVE' : 'INACTIVE'} /> },
        { id: 'edit', header: w.edit, align: 'right', cell: (row) => may && <Button variant="default" size="compact-sm" aria-label={`${w.edit} ${row.name}`} onClick={() => setEditing(row)}>{w.edit}</Button> },
      ],
      rowKeys: may ? { e: setEditing, Enter: setEditing } : undefined,
      actions: may && (
        <Button onClick={() => setEditing('new')}>
          {t.create} <kbd style={{ marginLeft: 8, color: 'inherit' }}>n</kbd>
        </Button>
      ),
    }),
    [t, w, may],
  );
  return (
    <>
      <ListPage definition={definition} />
      {editing && <ModePanel mode={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />}
    </>
  );
}

function ModePanel({ mode, onClose }: { mode: Mode | undefined; onClose: () => void }) {
  const t = useTexts(modeTexts);
  const w = useTexts(words);
  const [entry, setEntry] = useState({ code: mode?.code ?? '', name: mode?.name ?? '', requiredFields: mode?.requiredFields ?? ([] as Field[]), active: mode?.active ?? true });
  const command = useCommand<typeof entry, Mode>({
    run: ({ code, name, requiredFields, active }, key) =>
      mode
        ? body(payments.PUT('/payment-modes/{code}', { params: { path: { code }, header: { 'If-Match': `"${mode.version}"` } }, body: { name: name.trim(), requiredFields, active } }))
        : body(payments.POST('/payment-modes', { params: { header: { 'Idempotency-Key': key } }, body: { code: code.trim(), name: name.trim(), requiredFields } })),
    touches: ['payment-mode'],
    onDone: onClose,
  });
  return (
    <WorkPanel onClose={onClose} title={mode ? t.edit(mode.name ?? '') : t.create} label={w.save} pending={command.pending} error={command.error} known={['code', 'name', 'requiredFields']} onSubmit={() => command.send(entry)}>
      <TextInput label={w.name} required data-autofocus maxLength={60} value={entry.name} error={fieldError(command.error, 'name')} onChange={(event) => setEntry({ ...entry, name: event.currentTarget.value })} />
      <TextInput label={t.code} description={t.codeHelp} required disabled={Boolean(mode)} maxLength={30} classNames={{ input: 'mono' }} value={entry.code} error={fieldError(command.error, 'code')} onChange={(event) => setEntry({ ...entry, code: event.currentTarget.value.toUpperCase().replace(/[^A-Z0-9]+/g, '_') })} />
      <Checkbox.Group label={t.required} error={fieldError(command.error, 'requiredFields')} value={entry.requiredFields} onChange={(requiredFields) => setEntry({ ...entry, requiredFields: requiredFields as Field[] })}>
        <Stack gap={6} mt={6}>
          {FIELDS.map((field) => (
            <Checkbox key={field} value={field} label={t.field[field]} />
          ))}
        </Stack>
      </Checkbox.Group>
      {mode && <Switch label={t.active} description={t.activeHelp} checked={entry.active} onChange={(event) => setEntry({ ...entry, active: event.currentTarget.checked })} />}
    </WorkPanel>
  );
}
