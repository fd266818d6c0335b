import { useQueryClient } from '@tanstack/react-query';
import { body, orders, type OrderSchemas } from '../../api';
import { useCommand } from '../../api/useCommand';
import { minus } from '../../format/quantity';

export type Order = OrderSchemas['OrderResponse'];
export type OrderLine = OrderSchemas['LineResponse'];
export type Check = OrderSchemas['OrderCheck'];
export type PlaceOrder = OrderSchemas['PlaceOrder'];

export interface LineQuantity {
  lineId: string;
  /** A decimal's text, as the service takes it. */
  quantity: string;
}

export type OrderCommand =
  | { kind: 'open' }
  | { kind: 'agree' }
  | { kind: 'confirm'; lines?: LineQuantity[]; overrideReason?: string }
  | { kind: 'hold'; reason: string; overrideReason?: string }
  | { kind: 'return'; reason: string }
  | { kind: 'cancel'; reason: string }
  | { kind: 'resubmit'; order?: PlaceOrder; note?: string }
  | { kind: 'link'; clientId: string }
  | { kind: 'convert' }
  | { kind: 'deliver'; deliveryId: string; deliveredOn: string; complete: boolean; lines: LineQuantity[] }
  | { kind: 'proforma'; percent?: string; amount?: string; note?: string }
  | { kind: 'signOff'; code: NonNullable<Check['code']>; factsHash: string; note: string };

export function sendOrderCommand(id: string, command: OrderCommand, key: string): Promise<Order> {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  switch (command.kind) {
    case 'open':
      return body(orders.POST('/orders/{id}/open', { params }));
    case 'agree':
      return body(orders.POST('/orders/{id}/agree', { params }));
    case 'convert':
      return body(orders.POST('/orders/{id}/convert-released', { params }));
    case 'confirm':
      return body(orders.POST('/orders/{id}/confirm', { params, body: { lines: command.lines as never, overrideReason: command.overrideReason } }));
    case 'hold':
      return body(orders.POST('/orders/{id}/hold', { params, body: { reason: command.reason, overrideReason: command.overrideReason } }));
    case 'return':
      return body(orders.POST('/orders/{id}/return-to-agent', { params, body: { reason: command.reason } }));
    case 'cancel':
      return body(orders.POST('/orders/{id}/cancel', { params, body: { reason: command.reason } }));
    case 'resubmit':
      return body(orders.POST('/orders/{id}/resubmit', { params, body: { order: command.order, note: command.note } }));
    case 'link':
      return body(orders.POST('/orders/{id}/link-client', { params, body: { clientId: command.clientId } }));
    case 'deliver': {
      const { kind: _, lines, ...delivery } = command;
      return body(orders.POST('/orders/{id}/deliveries', { params, body: { ...delivery, lines: lines as never } }));
    }
    case 'proforma':
      return body(orders.POST('/orders/{id}/proforma-requests', { params, body: { percent: command.percent as never, amount: command.amount as never, note: command.note } }));
    case 'signOff':
      return body(orders.POST('/orders/{id}/checks/{code}/sign-off', { params: { ...params, path: { id, code: command.code } }, body: { factsHash: command.factsHash, note: command.note } }));
  }
}

/** A command to one order; what the service answers is what the page shows next. */
export function useOrderCommand(id: string, onDone?: (order: Order, command: OrderCommand) => void) {
  const queries = useQueryClient();
  return useCommand<OrderCommand, Order>({
    run: async (command, key) => {
      const order = await sendOrderCommand(id, command, key);
      queries.setQueryData(['order', 'one', id], order);
      return order;
    },
    touches: ['order'],
    onDone,
  });
}

export const orderQuery = (id: string) => ({
  queryKey: ['order', 'one', id],
  queryFn: () => body(orders.GET('/orders/{id}', { params: { path: { id } } })),
});

/** Whether confirming needs a reason, because the account executive has not agreed and nobody signed that off. */
export function needsOverride(order: Order): boolean {
  const agreement = order.checks?.find((check) => check.code === 'AGREEMENT');
  return !order.agreement?.agreedAt && !order.agreement?.confirmedAt && agreement?.outcome !== 'SIGNED_OFF';
}

/** The checks that keep the order from being confirmed: what is fatal always, the rest by the company's policy. */
export function blockingChecks(order: Order): Check[] {
  return (order.checks ?? []).filter((check) => {
    if (check.outcome === 'PASSED' || check.outcome === 'SIGNED_OFF') return false;
    if (check.findings?.some((finding) => finding.fatal)) return true;
    return check.policy === 'SIGN_OFF' || (check.policy === 'BLOCK' && check.outcome === 'FAILED');
  });
}

/** What may be confirmed of a line now: goods that wait for the warehouse are confirmed by their delivery. */
export function confirmable(line: OrderLine): string {
  return line.kind === 'SERVICE' ? (line.remainder ?? '0') : minus(line.remainder, line.held);
}

/** What confirming without a choice takes: all that does not wait. */
export function free(line: OrderLine): string {
  return minus(line.remainder, line.held);
}
