import { Anchor, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { body, clients, type ClientSchemas } from '../../api';
import { MoneyText } from '../../document/Money';
import { Section } from '../../document/parts';
import { StatusBadge } from '../../document/StatusBadge';
import { DayInput } from '../../form/DayInput';
import { ProblemNotice } from '../../form/ProblemNotice';
import { endOfDay, formatDate, formatTime, today } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { useMay } from '../../shell/me';
import { AccountEntries } from './AccountEntries';
import { accountTexts } from './accountTexts';
import { AgeingTable } from './AgeingTable';
import { Statement } from './Statement';

type Account = ClientSchemas['AccountResponse'];

/** What the client owes: now or as of a day, as it is known now or was known on a day. */
export function ClientAccount({ clientId, account }: { clientId: string; account: Account | undefined }) {
  const t = useTexts(accountTexts);
  const language = useLanguage();
  const [asOf, setAsOf] = useState('');
  const [knownOn, setKnownOn] = useState('');
  const view = { asOf: asOf || undefined, knownAt: knownOn && knownOn < today() ? endOfDay(knownOn) : undefined };
  const past = Boolean(view.asOf ?? view.knownAt);
  const seen = useQuery({
    queryKey: ['client', 'account', clientId, view],
    queryFn: () => body(clients.GET('/clients/{id}/account', { params: { path: { id: clientId }, query: view } })),
    enabled: past,
  });
  const shown = past ? seen.data : account;
  return (
    <div style={{ display: 'grid', gap: 20 }}>
      <Section
        title={t.ageing}
        padded={false}
        right={
          <Group gap={8}>
            <span className="muted" style={{ fontSize: 12 }}>{shown?.asOf && t.view(formatDate(shown.asOf, language), formatTime(shown.knownAt, language))}</span>
            <DayInput size="xs" w={120} aria-label={t.asOf} placeholder={t.asOf} value={asOf} onChange={setAsOf} />
            <DayInput size="xs" w={140} aria-label={t.knownOn} placeholder={t.knownOn} value={knownOn} onChange={setKnownOn} />
          </Group>
        }
      >
        <ProblemNotice error={seen.error} />
        {shown && shown.ageing?.length === 0 ? <p className="muted" style={{ padding: '0 16px' }}>{t.noEntries}</p> : <AgeingTable head="" rows={(shown?.ageing ?? []).map((ageing) => ({ id: ageing.currency!, head: ageing.currency, ageing }))} />}
      </Section>
      <OpenDocuments clientId={clientId} />
      <Statement clientId={clientId} currencies={(account?.ageing ?? []).map((ageing) => ageing.currency!)} />
      <AccountEntries clientId={clientId} />
    </div>
  );
}

const OPEN_MAX = 100;

function OpenDocuments({ clientId }: { clientId: string }) {
  const t = useTexts(accountTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const mayOpen = useMay('sales-admin', 'finance-manager');
  const open = useQuery({
    queryKey: ['client', 'open-documents', clientId],
    queryFn: () => body(clients.GET('/clients/{id}/account/open-documents', { params: { path: { id: clientId }, query: { limit: OPEN_MAX } } })),
  });
  const rows = open.data?.items ?? [];
  return (
    <Section title={t.openDocuments} padded={false} right={mayOpen && rows.length > 0 && <Anchor component={Link} size="sm" to={`/sales/invoices?clientId=${clientId}&status=UNPAID&status=PARTIALLY_PAID`}>{t.all}</Anchor>}>
      <ProblemNotice error={open.error} />
      {open.data && rows.length === 0 && <p className="muted" style={{ padding: '0 16px' }}>{t.nothingOpen}</p>}
      {rows.length > 0 && (
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">{t.document}</th>
              <th scope="col">{t.issued}</th>
              <th scope="col">{t.due}</th>
              <th scope="col">{t.reference}</th>
              <th scope="col" data-align="right">{w.total}</th>
              <th scope="col" data-align="right">{w.remaining}</th>
              <th scope="col">{w.status_}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const overdue = (row.daysOverdue ?? 0) > 0;
              return (
                <tr key={row.documentId}>
                  <td>
                    {mayOpen ? <Anchor component={Link} className="mono" to={`/sales/invoices/${row.documentId}`}>{row.number}</Anchor> : <span className="mono">{row.number}</span>}{' '}
                    <span className="muted">{row.documentType !== 'INVOICE' && w.documentType[row.documentType ?? '']}</span>
                  </td>
                  <td className="number">{formatDate(row.issuedOn, language)}</td>
                  <td className="number" style={overdue ? { color: 'light-dark(var(--mantine-color-red-8), var(--mantine-color-red-5))' } : undefined}>
                    {formatDate(row.dueOn, language)}
                    {overdue && ` · ${w.days(row.daysOverdue!)}`}
                  </td>
                  <td className="mono">{row.paymentReference}</td>
                  <td data-align="right"><MoneyText money={row.total} /></td>
                  <td data-align="right"><strong><MoneyText money={row.remaining} /></strong></td>
                  <td><StatusBadge status={overdue ? 'OVERDUE' : row.paymentStatus} /></td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Section>
  );
}
