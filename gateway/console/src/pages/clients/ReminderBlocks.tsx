import { Button, Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { body, clients, type ClientSchemas } from '../../api';
import { useCommand } from '../../api/useCommand';
import { Section } from '../../document/parts';
import { WorkPanel } from '../../document/WorkPanel';
import { DayInput } from '../../form/DayInput';
import { fieldError, ProblemNotice } from '../../form/ProblemNotice';
import { addDays, formatDate, formatTime, today } from '../../format/dates';
import { formatMoney } from '../../format/money';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { useMay } from '../../shell/me';
import { accountTexts } from './accountTexts';

type Block = ClientSchemas['ReminderBlockResponse'];
type BlockRequest = ClientSchemas['ReminderBlockRequest'];
type OpenDocument = ClientSchemas['OpenDocumentResponse'];

/** What keeps documents of the client out of reminders, until when and why. */
export function ReminderBlocks({ clientId }: { clientId: string }) {
  const t = useTexts(accountTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const mayBlock = useMay('sales-admin');
  const [adding, setAdding] = useState(false);
  const path = { id: clientId };
  const blocks = useQuery({ queryKey: ['client', 'reminder-blocks', clientId], queryFn: () => body(clients.GET('/clients/{id}/reminder-blocks', { params: { path } })) });
  const open = useQuery({ queryKey: ['client', 'open-documents', clientId], queryFn: () => body(clients.GET('/clients/{id}/account/open-documents', { params: { path, query: { limit: 100 } } })) });
  const lift = useCommand<string, undefined>({
    run: (blockId) => body(clients.DELETE('/clients/{id}/reminder-blocks/{blockId}', { params: { path: { id: clientId, blockId } } })),
    touches: ['client', 'reminder'],
  });
  const documents = open.data?.items ?? [];
  const nameOf = (block: Block) => (block.documentId ? (documents.find((document) => document.documentId === block.documentId)?.number ?? block.documentId) : t.wholeClient);
  return (
    <Section title={t.blocked} padded={false} right={mayBlock && <Button variant="default" onClick={() => setAdding(true)}>{t.addBlock}</Button>}>
      <p className="muted" style={{ margin: 0, padding: '0 16px 12px' }}>{blocks.data?.length === 0 ? t.noBlocks : t.blocksHelp}</p>
      <ProblemNotice error={blocks.error ?? lift.error} />
      {(blocks.data ?? []).length > 0 && (
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">{t.document}</th>
              <th scope="col">{t.reason}</th>
              <th scope="col">{t.until}</th>
              <th scope="col">{t.by}</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {blocks.data!.map((block) => (
              <tr key={block.id}>
                <td className={block.documentId ? 'mono' : undefined}>{nameOf(block)}</td>
                <td>
                  {t.reasons[block.reason ?? '']}
                  {block.note && <div className="muted">{block.note}</div>}
                </td>
                <td className="number">{formatDate(block.expiresOn, language)}</td>
                <td className="muted">{block.blockedBy} · {formatTime(block.blockedAt, language)}</td>
                <td data-align="right">{mayBlock && <Button variant="subtle" color="gray" loading={lift.pending} onClick={() => lift.send(block.id!)} aria-label={`${t.lift} ${nameOf(block)}`}>{t.lift}</Button>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {adding && <BlockPanel clientId={clientId} documents={documents.map((document) => ({ value: document.documentId!, label: label(document, w.remaining) }))} onClose={() => setAdding(false)} />}
    </Section>
  );

  function label(document: OpenDocument, remaining: string): string {
    return `${document.number} · ${remaining} ${formatMoney(document.remaining, language)}`;
  }
}

const USUAL_DAYS = 14;

function BlockPanel({ clientId, documents, onClose }: { clientId: string; documents: { value: string; label: string }[]; onClose: () => void }) {
  const t = useTexts(accountTexts);
  const w = useTexts(words);
  const [documentId, setDocumentId] = useState<string | null>(null);
  const [reason, setReason] = useState<NonNullable<BlockRequest['reason']>>('DISPUTE');
  const [note, setNote] = useState('');
  const [expiresOn, setExpiresOn] = useState(addDays(today(), USUAL_DAYS));
  const command = useCommand<BlockRequest, Block>({
    run: (request, key) => body(clients.POST('/clients/{id}/reminder-blocks', { params: { path: { id: clientId }, header: { 'Idempotency-Key': key } }, body: request })),
    touches: ['client', 'reminder'],
    onDone: onClose,
  });
  return (
    <WorkPanel
      title={t.addBlock}
      label={t.block}
      size={480}
      pending={command.pending}
      error={command.error}
      known={['documentId', 'note', 'expiresOn']}
      disabled={!expiresOn || (reason === 'OTHER' && !note.trim())}
      onSubmit={() => command.send({ documentId: documentId ?? undefined, reason, note: note.trim() || undefined, expiresOn })}
      onClose={onClose}
    >
      <Select clearable searchable label={t.document} placeholder={t.wholeClient} data={documents} value={documentId} onChange={setDocumentId} error={fieldError(command.error, 'documentId')} />
      <Select data-autofocus allowDeselect={false} label={t.reason} data={Object.entries(t.reasons).map(([value, text]) => ({ value, label: text }))} value={reason} onChange={(next) => setReason((next ?? 'OTHER') as typeof reason)} />
      <DayInput required label={t.until} value={expiresOn} onChange={setExpiresOn} error={fieldError(command.error, 'expiresOn')} />
      <Textarea label={w.note} required={reason === 'OTHER'} autosize minRows={2} maxLength={500} value={note} onChange={(event) => setNote(event.currentTarget.value)} error={fieldError(command.error, 'note')} />
    </WorkPanel>
  );
}
