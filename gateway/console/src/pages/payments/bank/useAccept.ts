import { body, payments, type PaymentSchemas } from '../../../api';
import { useCommand } from '../../../api/useCommand';
import { type BankLine, LINE_TOUCHES } from './useBank';

export interface Acceptance {
  line: BankLine;
  /** What the person says the line is; absent for what is proposed. */
  request?: PaymentSchemas['AcceptRequest'];
}
export type Accepted = PaymentSchemas['AcceptResponse'];

export function useAccept(onDone: (answer: Accepted, acceptance: Acceptance) => void) {
  return useCommand<Acceptance, Accepted>({
    run: ({ line, request }, key) => body(payments.POST('/bank-lines/{id}/accept', { params: { path: { id: line.id! }, header: { 'Idempotency-Key': key } }, body: request ?? {} })),
    touches: LINE_TOUCHES,
    onDone,
  });
}
