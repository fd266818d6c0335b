import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { body, payments, type PaymentSchemas } from '../../api';
import { toCents } from '../../format/decimal';
import { given, rest, shareOf, type Shares } from './allocation';

export type OpenDocument = PaymentSchemas['OpenDocumentSummary'];
export type Proposal = PaymentSchemas['Proposal'];

/** A document that the money is meant for from the start: a payment entered on an invoice. */
export interface MeantDocument {
  id: string;
  number?: string;
}

interface Wanted {
  clientId: string | undefined;
  amount: string;
  currency: string;
  reference?: string;
  meant?: MeantDocument;
  /** Who the money is from may be found by its reference. */
  findClient?: boolean;
  active: boolean;
  /** Choice until the person makes another. */
  initial?: string;
}

const TYPING_RESTS_MS = 250;
export const MEANT = 'MEANT';
export const FREE = 'FREE';

/** Which documents get how much of some money: what is open, what the service proposes, and what the person made of it. */
export function useAllocation({ clientId, amount, currency, reference, meant, findClient = false, active, initial }: Wanted) {
  const [picked, setPicked] = useState<string | undefined>(initial);
  const [edited, setEdited] = useState<Shares>();

  const open = useQuery({
    queryKey: ['open-document', 'list', { clientId, currency }],
    queryFn: () => body(payments.GET('/open-documents', { params: { query: { clientId, currency: currency || undefined, limit: 200 } } })),
    enabled: active && Boolean(clientId),
  });
  const documents = open.data?.items ?? [];

  const [asked] = useDebouncedValue(JSON.stringify({ clientId, amount, currency, reference: reference?.trim() }), TYPING_RESTS_MS);
  const wanted = JSON.parse(asked) as { clientId?: string; amount: string; currency: string; reference?: string };
  const cents = toCents(wanted.amount);
  const askable = cents !== undefined && cents > 0n && (Boolean(wanted.clientId) || (findClient && Boolean(wanted.reference)));
  const proposed = useQuery({
    queryKey: ['open-document', 'proposals', wanted],
    queryFn: () =>
      body(payments.GET('/payments/allocation-proposals', { params: { query: { clientId: wanted.clientId, amount: wanted.amount, currency: wanted.currency, reference: wanted.reference || undefined } } })),
    enabled: active && (askable || (findClient && !wanted.clientId && (wanted.reference?.length ?? 0) > 3)),
    placeholderData: (before) => (clientId ? before : undefined),
  });
  const proposals = askable ? (proposed.data?.proposals ?? []) : [];

  const meantDocument = meant && documents.find((document) => document.documentId === meant.id);
  const choice = edited ? undefined : (picked ?? (meant ? MEANT : (proposals[0]?.reason ?? FREE)));
  const shares = edited ?? sharesOf(choice, proposals, meantDocument, amount);

  return {
    documents,
    reading: open.isFetching,
    error: open.error ?? proposed.error,
    payer: proposed.data?.client,
    candidates: proposed.data?.candidates ?? [],
    proposals,
    meantDocument,
    choice,
    choose: (value: string) => {
      setPicked(value);
      setEdited(undefined);
    },
    shares,
    setShare: (documentId: string, share: string) => setEdited({ ...shares, [documentId]: share }),
    rest: rest(amount, shares),
    wanted: given(shares).map(([documentId, share]) => ({ documentId, amount: { amount: share, currency } })),
    reset: () => {
      setPicked(initial);
      setEdited(undefined);
    },
  };
}
export type Allocation = ReturnType<typeof useAllocation>;

function sharesOf(choice: string | undefined, proposals: Proposal[], meant: OpenDocument | undefined, amount: string): Shares {
  if (choice === MEANT && meant?.documentId) return { [meant.documentId]: shareOf(amount, meant.open?.amount) };
  const proposal = proposals.find(({ reason }) => reason === choice);
  return Object.fromEntries((proposal?.shares ?? []).map((share) => [share.documentId!, share.amount!.amount]));
}
