import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { body, notifications, type NotificationSchemas } from '../../api';
import type { DocumentKind } from '../../api/documents';
import { useCommand } from '../../api/useCommand';
import { DeliveredPanel } from '../../document/DeliveredPanel';
import type { Action } from '../../document/DocumentPage';
import { useTexts } from '../../i18n';
import { useMay } from '../../shell/me';
import { ResendPanel } from './ResendPanel';
import { ResolvePanel } from './ResolvePanel';
import { messageTexts } from './texts';

export type Message = NotificationSchemas['MessageResponse'];

export function useMessage(id: string) {
  return useQuery({ queryKey: ['message', 'one', id], queryFn: () => body(notifications.GET('/messages/{id}', { params: { path: { id } } })) });
}

/** What a person can do about a message, most urgent first, and the panel of what was chosen. */
export function useMessageActions(message: Message | undefined) {
  const t = useTexts(messageTexts);
  const may = useMay('sales-admin');
  const [open, setOpen] = useState<'resolve' | 'resend' | 'delivered'>();
  const close = () => setOpen(undefined);
  const retry = useCommand<string, Message>({
    run: (id, key) => body(notifications.POST('/messages/{id}/retry', { params: { path: { id }, header: { 'Idempotency-Key': key } } })),
    touches: ['message', 'invoice', 'credit-note', 'proforma'],
  });
  if (!message || !may) return { primary: undefined, actions: [], panel: null, error: null };

  const { status, kind } = message;
  const arrived = status === 'SENT' || status === 'CONFIRMED';
  const retryAction: Action = { label: t.retry, key: 'r', pending: retry.pending, disabled: status !== 'FAILED' && t.cannotRetry, run: () => retry.send(message.id!) };
  const resolve: Action = { label: t.resolve, key: 'c', run: () => setOpen('resolve') };
  const resend: Action = { label: t.resend, key: 's', disabled: kind === 'REMINDER' ? t.reminderResend : !arrived && status !== 'FAILED' && t.cannotResend, run: () => setOpen('resend') };
  const elsewhere: Action = { label: t.otherMeans, run: () => setOpen('delivered') };
  const document = documentKind(message);
  const primary = status === 'UNCERTAIN' ? resolve : status === 'FAILED' ? retryAction : resend;
  const actions = [...(primary === resend ? [] : [resend]), ...(document && !arrived ? [elsewhere] : [])];
  const panel = (
    <>
      {open === 'resolve' && <ResolvePanel message={message} onClose={close} />}
      {open === 'resend' && <ResendPanel message={message} onClose={close} />}
      {open === 'delivered' && document && <DeliveredPanel kind={document} id={message.documentId!} onClose={close} />}
    </>
  );
  return { primary, actions, panel, error: retry.error };
}

function documentKind({ kind, documentId, documentType }: Message): DocumentKind | undefined {
  if (kind !== 'DOCUMENT' || !documentId) return undefined;
  return documentType === 'CREDIT_NOTE' ? 'credit-note' : documentType === 'PROFORMA' ? 'proforma' : 'invoice';
}
