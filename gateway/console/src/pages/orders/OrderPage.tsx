import { Anchor, Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { DocumentPage } from '../../document/DocumentPage';
import { Loaded } from '../../document/Loaded';
import { MoneyText } from '../../document/Money';
import { Facts, Section } from '../../document/parts';
import { StatusBadge } from '../../document/StatusBadge';
import { useGoOn } from '../../document/useGoOn';
import { ProblemNotice } from '../../form/ProblemNotice';
import { addressLine } from '../../format/countries';
import { formatDate, formatTime } from '../../format/dates';
import { formatNumber } from '../../format/money';
import { compare, isZero } from '../../format/quantity';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { neighbour } from '../../list/trail';
import { useMay } from '../../shell/me';
import { confirmable, free, type Order, orderQuery, useOrderCommand } from './commands';
import { OrderChecks } from './OrderChecks';
import { OrderClient } from './OrderClient';
import { OrderConfirmations, OrderDeliveries } from './OrderConfirmations';
import { OrderDialogs } from './OrderDialogs';
import { OrderLines } from './OrderLines';
import { OrderTimeline } from './OrderTimeline';
import { orderTexts } from './texts';
import { type Dialog, useOrderActions } from './useOrderActions';

const path = (id: string) => `/sales/orders/${id}`;

export function OrderPage() {
  const id = useParams().id!;
  const queries = useQueryClient();
  const query = useQuery(orderQuery(id));
  useEffect(() => {
    // The next of the list is there before it is asked for.
    const next = neighbour(id, 1);
    if (next) void queries.prefetchQuery(orderQuery(next));
  }, [id, queries]);
  return <Loaded query={query}>{(order) => <Review key={id} order={order} />}</Loaded>;
}

/** The review of one order: who, what, at which price, how much of it; and the decision. */
function Review({ order }: { order: Order }) {
  const id = order.id!;
  const t = useTexts(orderTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const admin = useMay('sales-admin');
  const goOn = useGoOn(id, path);

  const opening = useOrderCommand(id);
  const opened = useRef(false);
  useEffect(() => {
    // The back office looks at it now, which is what ends its being new; reading it over the API does not.
    if (!admin || order.status !== 'NEW' || opened.current) return;
    opened.current = true;
    opening.send({ kind: 'open' });
  });

  const [dialog, setDialog] = useState<Dialog>();
  const [quantities, setQuantities] = useState<Record<string, string>>();
  const lines = order.lines ?? [];
  const chosen = quantities && lines.filter((line) => !isZero(quantities[line.id!] || '0')).map((line) => ({ lineId: line.id!, quantity: quantities[line.id!]! }));
  const tooMuch = quantities !== undefined && lines.some((line) => compare(quantities[line.id!] || '0', confirmable(line)) > 0);

  const command = useOrderCommand(id, (_, done) => {
    if (done.kind === 'confirm') decided(t.outcomeConfirmed);
    if (done.kind === 'agree') decided(t.outcomeAgreed);
  });
  const decided = (outcome: string) => {
    setQuantities(undefined);
    goOn(outcome);
  };
  const choose = () => setQuantities(quantities ? undefined : Object.fromEntries(lines.map((line) => [line.id!, free(line)])));
  const confirm = () => {
    if (!tooMuch && (!chosen || chosen.length > 0)) command.send({ kind: 'confirm', lines: chosen });
  };
  const { primary, actions } = useOrderActions({ order, choosing: quantities !== undefined, pending: command.pending, confirm, choose, ask: setDialog, run: command.send });

  const { agreement } = order;
  const reason = order.statusReason && (t.statusReasons[order.statusReason] ?? order.statusReason);
  return (
    <DocumentPage
      id={id}
      title={order.number ?? ''}
      listPath="/sales/orders"
      path={path}
      badges={<StatusBadge status={order.status} />}
      subtitle={
        <>
          <div style={{ fontWeight: 500 }}>{order.client?.linked?.name ?? order.client?.asSent?.name}</div>
          <div className="muted">
            {[t.subtitle(`${order.source} ${order.externalId}`, formatTime(order.placedAt, language)), order.clientOrderNumber && `${t.clientOrder} ${order.clientOrderNumber}`, agreement?.agreedAt ? t.agreedBy(agreement.agentName!) : t.notAgreedBy(agreement?.agentName ?? '')].filter(Boolean).join(' · ')}
          </div>
          {reason && <div>{reason}</div>}
        </>
      }
      amounts={[{ label: t.net, money: order.total, main: true }]}
      primary={primary}
      actions={actions}
      notice={dialog ? undefined : <ProblemNotice error={command.error} />}
      aside={
        <>
          <OrderChecks order={order} />
          <OrderTimeline id={id} />
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (quantities && primary?.key === 'c' && !primary.disabled) primary.run();
        }}
      >
        <Section
          title={t.lines}
          padded={false}
          right={
            admin && order.allowed?.includes('CONFIRM') && (
              <Anchor component="button" type="button" size="sm" onClick={choose}>
                {quantities ? t.allQuantities : t.confirmPart}
              </Anchor>
            )
          }
        >
          <OrderLines order={order} quantities={quantities} label={t.confirmNow} onQuantity={(lineId, quantity) => setQuantities((before) => ({ ...before, [lineId]: quantity }))} />
          <Sums order={order} />
          {quantities && (
            <div style={{ padding: 16, paddingTop: 0, textAlign: 'right' }}>
              <Button type="submit" loading={command.pending} disabled={Boolean(primary?.disabled) || tooMuch || chosen?.length === 0}>{t.confirmChosen}</Button>
            </div>
          )}
        </Section>
      </form>
      <OrderClient order={order} />
      <OrderConfirmations order={order} />
      <OrderDeliveries order={order} />
      <Section title={t.terms}>
        <Facts
          facts={[
            [t.shipTo, order.shipTo && [order.shipTo.name, addressLine(order.shipTo.address, language)].filter(Boolean).join(', ')],
            [t.wantedOn, formatDate(order.requestedDeliveryOn, language)],
            [t.received, formatTime(order.receivedAt, language)],
            [t.orderNotes, order.notes],
            [w.reasonLabel, agreement?.overrideReason],
          ]}
        />
      </Section>
      <OrderDialogs order={order} dialog={dialog} chosen={chosen} onClose={() => setDialog(undefined)} onDecided={decided} />
    </DocumentPage>
  );
}

/** What is added to and taken from the lines of the whole order; only where there is something. */
function Sums({ order }: { order: Order }) {
  const t = useTexts(orderTexts);
  const language = useLanguage();
  const rows = [
    !isZero(order.discountPercent) && { label: `${t.discount} ${formatNumber(order.discountPercent, language)} %`, money: order.discount },
    order.freight && !isZero(order.freight.amount) && { label: t.freight, money: order.freight },
  ].filter((row) => row !== false && row !== undefined);
  return (
    <div style={{ display: 'grid', justifyContent: 'end', gap: 4, padding: '12px 16px' }}>
      {[...rows, { label: t.net, money: order.total, main: true }].map((row) => row && (
        <div key={row.label} style={{ display: 'flex', justifyContent: 'space-between', gap: 32, fontWeight: 'main' in row ? 600 : 400 }}>
          <span className={'main' in row ? undefined : 'muted'}>{row.label}</span>
          <MoneyText money={row.money} />
        </div>
      ))}
    </div>
  );
}
