import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { body, payments, type PaymentSchemas } from '../../../api';

export type BankLine = PaymentSchemas['BankLineResponse'];
export type LineProposal = PaymentSchemas['ProposalResponse'];
export type BankAccount = PaymentSchemas['BankAccountResponse'];

/** What is touched when a line becomes, or stops being, a receipt. */
export const LINE_TOUCHES = ['bank-line', 'payment', 'open-document', 'invoice', 'client'];
const LINES = 50;
const COMPARED_AFTER_MS = 1500;

export function useLines(filters: Record<string, string>, status: string[]) {
  return useInfiniteQuery({
    queryKey: ['bank-line', 'list', filters, status],
    queryFn: ({ pageParam }) => body(payments.GET('/bank-lines', { params: { query: { ...filters, status: status as never, limit: LINES, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: (before) => before,
    // No hint tells when new lines have been compared, which takes seconds.
    refetchInterval: (query) => ((query.state.data?.pages[0]?.counts?.IMPORTED ?? 0) > 0 ? COMPARED_AFTER_MS : false),
  });
}

export function useAccounts() {
  const query = useQuery({ queryKey: ['bank-account', 'list'], queryFn: () => body(payments.GET('/bank-accounts')) });
  return { query, accounts: query.data?.items ?? [], nameOf: (id: string | undefined) => query.data?.items?.find((account) => account.id === id)?.name ?? '' };
}
