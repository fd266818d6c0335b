import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import { body, payments } from '../../../api';
import { useCommand } from '../../../api/useCommand';
import { Loaded } from '../../../document/Loaded';
import { ProblemNotice } from '../../../form/ProblemNotice';
import { formatMoney } from '../../../format/money';
import { useLanguage, useTexts } from '../../../i18n';
import { words } from '../../../i18n/words';
import { Chips } from '../../../list/Chips';
import { FilterBar } from '../../../list/FilterBar';
import { useListState } from '../../../list/useListState';
import { useKeys } from '../../../shell/keys';
import { useMay } from '../../../shell/me';
import { usePageTitle } from '../../../shell/pageTitle';
import { ReasonPanel } from '../ReasonPanel';
import { AcceptAllPanel } from './AcceptAllPanel';
import { AccountsPanel } from './AccountsPanel';
import { ImportPanel } from './ImportPanel';
import { LineDetail } from './LineDetail';
import { LineList } from './LineList';
import { LinkPanel } from './LinkPanel';
import { SplitPanel } from './SplitPanel';
import { StatementsPanel } from './StatementsPanel';
import { bankTexts } from './texts';
import { useAccept } from './useAccept';
import { type BankLine, LINE_TOUCHES, type LineProposal, useAccounts, useLines } from './useBank';

const CHIPS = ['ACCEPTABLE', 'PROPOSED', 'UNMATCHED', 'MATCHED', 'IGNORED', 'OUTGOING'];
const TO_DO = ['PROPOSED', 'UNMATCHED'];
type Open = 'split' | 'link' | 'undo' | 'ignore' | 'reopen' | 'import' | 'accept-all' | 'accounts' | 'statements';

/** Statement lines left, what they are thought to be right; one key accepts and the next line stands there. */
export function BankPage() {
  const t = useTexts(bankTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const may = useMay('sales-admin');
  usePageTitle(t.title);
  const [params] = useSearchParams();
  const state = useListState(['accountId', 'bookedFrom', 'bookedTo', 'amount', 'statementId', 'clientId']);
  const { accounts, nameOf } = useAccounts();
  const pages = useLines(state.filters, state.status.length > 0 ? state.status : TO_DO);
  const lines = pages.data?.pages.flatMap((page) => page.items ?? []) ?? [];
  const counts = pages.data?.pages[0]?.counts;

  const [chosen, setChosen] = useState<string | undefined>(params.get('line') ?? undefined);
  // A line that was clicked gives the focus on, so that Enter accepts what it is thought to be.
  const detail = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const currentId = chosen ?? lines[0]?.id;
  const at = lines.findIndex(({ id }) => id === currentId);
  const one = useQuery({
    queryKey: ['bank-line', 'one', currentId],
    queryFn: () => body(payments.GET('/bank-lines/{id}', { params: { path: { id: currentId! } } })),
    enabled: Boolean(currentId),
    placeholderData: lines[at],
  });
  const line = one.data;
  const step = (by: number) => {
    const next = lines[Math.min(Math.max(at + by, 0), lines.length - 1)];
    if (next) setChosen(next.id);
    accept.reset();
  };

  /** The line that takes the place of one that leaves the list. */
  const goOn = (from: BankLine) => {
    const here = lines.findIndex(({ id }) => id === from.id);
    setChosen((lines[here + 1] ?? lines[here - 1])?.id);
    close();
  };
  const [last, setLast] = useState<BankLine>();
  const accept = useAccept((answer, { line: accepted }) => {
    setLast(answer.line);
    goOn(accepted);
  });
  const compare = useCommand<BankLine, unknown>({
    run: ({ id }, key) => body(payments.POST('/bank-lines/{id}/compare', { params: { path: { id: id! }, header: { 'Idempotency-Key': key } } })),
    touches: ['bank-line'],
  });
  const asRequest = (proposal: LineProposal) =>
    proposal.kind === 'RECEIPT' ? { clientId: proposal.clientId, allocations: (proposal.allocations ?? []).map(({ documentId, amount }) => ({ documentId: documentId!, amount: amount! })) } : { paymentId: proposal.paymentId };
  const acceptLine = (proposal?: LineProposal) => line && accept.send({ line, request: proposal && asRequest(proposal) });
  const undoable = line?.status === 'MATCHED' && line.settledAs !== 'RETURN' ? line : last;
  const isOpen = line && ['UNMATCHED', 'PROPOSED', 'OUTGOING'].includes(line.status ?? '');

  useKeys({
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    f: () => document.querySelector<HTMLInputElement>('.filterbar input')?.focus(),
    ...(may && {
      Enter: () => isOpen && line.proposal && acceptLine(),
      s: () => isOpen && line.direction === 'CREDIT' && setOpen('split'),
      l: () => isOpen && setOpen('link'),
      x: () => isOpen && setOpen('ignore'),
      u: () => setOpen(line?.status === 'IGNORED' ? 'reopen' : undoable ? 'undo' : undefined),
      n: () => setOpen('import'),
      a: () => (counts?.ACCEPTABLE ?? 0) > 0 && setOpen('accept-all'),
      ...Object.fromEntries((isOpen && !line.proposal ? (line.candidates ?? []) : []).slice(0, 9).map((candidate, index) => [String(index + 1), () => acceptLine(candidate)])),
    }),
  });

  const reasoned = (path: 'undo' | 'ignore' | 'reopen', of: BankLine) => (reason: string, key: string) =>
    body(payments.POST(`/bank-lines/{id}/${path}`, { params: { path: { id: of.id! }, header: { 'Idempotency-Key': key } }, body: { reason } }));

  return (
    <>
      <Group justify="space-between" mb={12} wrap="nowrap">
        <Title order={1}>{t.title}</Title>
        <Group gap={8}>
          <Button variant="default" onClick={() => setOpen('accounts')}>{t.accounts}</Button>
          <Button variant="default" onClick={() => setOpen('statements')}>{t.statements}</Button>
          {may && <Button variant="default" disabled={!counts?.ACCEPTABLE} onClick={() => setOpen('accept-all')}>{t.acceptAll} ({counts?.ACCEPTABLE ?? 0}) <kbd style={{ marginLeft: 8 }}>a</kbd></Button>}
          {may && <Button onClick={() => setOpen('import')}>{t.import} <kbd style={{ marginLeft: 8, color: 'inherit' }}>n</kbd></Button>}
        </Group>
      </Group>
      <Chips label={w.status_} chips={CHIPS.map((value) => ({ value, label: w.status[value] ?? value }))} counts={counts} chosen={state.status} onChange={(next) => (state.setStatus(next), setChosen(undefined))} />
      <Group mt={10} mb={12} gap={8} className="filterbar" justify="space-between" mih={36}>
        <FilterBar
          state={state}
          filters={[
            { kind: 'choice', name: 'accountId', label: t.account, options: accounts.map(({ id, name }) => ({ value: id!, label: name! })) },
            { kind: 'day', name: 'bookedFrom', label: t.bookedFrom },
            { kind: 'day', name: 'bookedTo', label: t.bookedTo },
            { kind: 'amount', name: 'amount', label: w.amount },
            { kind: 'client', name: 'clientId', label: w.client },
          ]}
        />
        <Text size="sm" role="status">
          {(counts?.IMPORTED ?? 0) > 0 && <span className="muted">{t.comparing(counts!.IMPORTED!)} </span>}
          {last?.paymentNumber && <>✓ {t.lastAccepted(last.paymentNumber)} <Anchor component={Link} to={`/sales/payments/${last.paymentId}`} size="sm">{last.counterpartyName}, {formatMoney(last.amount, language)}</Anchor> · <kbd>u</kbd> {t.keysUndo}</>}
        </Text>
      </Group>
      <ProblemNotice error={pages.error} />
      <div className="bank">
        <div>
          {lines.length > 0 ? <LineList lines={lines} current={currentId} onChoose={(id) => (setChosen(id), accept.reset(), detail.current?.focus())} /> : pages.data && <Text className="surface muted" p={32} ta="center">{t.done}</Text>}
          {pages.hasNextPage && <Button mt={12} variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>{w.more}</Button>}
        </div>
        <div className="detail" ref={detail} tabIndex={-1}>
          {currentId && (
            <Loaded query={one}>
              {(shown) => (
                <LineDetail
                  line={shown}
                  account={nameOf(shown.accountId)}
                  actions={{
                    may, pending: accept.pending, error: open ? null : (accept.error ?? compare.error), accept: acceptLine, split: () => setOpen('split'), link: () => setOpen('link'),
                    undo: () => setOpen('undo'), ignore: () => setOpen('ignore'), reopen: () => setOpen('reopen'), compare: () => compare.send(shown),
                  }}
                />
              )}
            </Loaded>
          )}
        </div>
      </div>
      {line && open === 'split' && <SplitPanel line={line} command={accept} onClose={close} />}
      {line && open === 'link' && <LinkPanel line={line} command={accept} onClose={close} />}
      {line && open === 'ignore' && <ReasonPanel title={t.ignoreTitle} about={t.ignoreAbout} submit={t.ignore} touches={['bank-line']} run={reasoned('ignore', line)} onClose={close} onDone={() => goOn(line)} />}
      {line && open === 'reopen' && <ReasonPanel title={t.reopenTitle} submit={t.reopen} touches={['bank-line']} run={reasoned('reopen', line)} onClose={close} />}
      {undoable && open === 'undo' && (
        <ReasonPanel title={t.undoTitle} about={t.undoAbout(undoable.paymentNumber ?? '')} submit={t.undo} usual={t.undoReason} touches={LINE_TOUCHES} run={reasoned('undo', undoable)} onClose={close} onDone={() => (setLast(undefined), setChosen(undoable.id))} />
      )}
      {open === 'import' && <ImportPanel onClose={close} />}
      {open === 'accept-all' && <AcceptAllPanel acceptable={counts?.ACCEPTABLE ?? 0} statementId={state.filters.statementId} onClose={close} />}
      {open === 'accounts' && <AccountsPanel onClose={close} />}
      {open === 'statements' && <StatementsPanel onClose={close} />}
    </>
  );
}
