import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { body, clients, type ClientSchemas } from '../../api';
import { useCommand } from '../../api/useCommand';
import { Facts, Section } from '../../document/parts';
import { StatusBadge } from '../../document/StatusBadge';
import { ProblemNotice } from '../../form/ProblemNotice';
import { formatTime } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { useMay } from '../../shell/me';
import type { Client } from './clientDraft';
import { clientTexts } from './texts';

type Checks = ClientSchemas['VatChecksResponse'];

/** While VIES is being asked its answer is looked for; hints do not tell of every answer. */
const ASK_AGAIN_MS = 2000;
const ASKED_AT_MOST = 15;

/** What VIES said of the VAT number, kept as evidence with its request identifier. */
export function VatChecks({ client }: { client: Client }) {
  const t = useTexts(clientTexts);
  const language = useLanguage();
  const mayCheck = useMay('sales-admin', 'finance-manager') && client.status === 'EU_VAT_REGISTERED';
  const key = ['client', 'vat-checks', client.id];
  const checks = useQuery({
    queryKey: key,
    queryFn: () => body(clients.GET('/clients/{id}/vat-checks', { params: { path: { id: client.id! } } })),
    refetchInterval: (query) => (query.state.data?.pending && query.state.dataUpdateCount < ASKED_AT_MOST ? ASK_AGAIN_MS : false),
  });
  const command = useCommand<string, Checks>({
    run: (id, idempotencyKey) => body(clients.POST('/clients/{id}/vat-check', { params: { path: { id }, header: { 'Idempotency-Key': idempotencyKey } } })),
    touches: ['client'],
  });
  const [latest, ...earlier] = checks.data?.checks ?? [];
  if (client.status !== 'EU_VAT_REGISTERED' && !latest) return null;
  const pending = checks.data?.pending || command.output?.pending;
  return (
    <Section
      title={t.vies}
      right={
        mayCheck && (
          <Button variant="default" loading={command.pending || Boolean(checks.data?.pending)} onClick={() => command.send(client.id!)}>
            {t.checkNow}
          </Button>
        )
      }
    >
      <ProblemNotice error={command.error} />
      {checks.data && !latest && <span className="muted">{pending ? t.checking : t.neverChecked}</span>}
      {latest && (
        <>
          <Group gap={8} mb={8}>
            <StatusBadge status={latest.result === 'VALID' ? 'GREEN' : latest.result === 'INVALID' ? 'RED' : 'AMBER'} label={t.viesResults[latest.result ?? 'UNKNOWN']} />
            <span className="mono">{latest.vatNumber}</span>
          </Group>
          <Facts
            facts={[
              [t.checkedAt, formatTime(latest.checkedAt, language)],
              [t.registeredName, latest.registeredName],
              [t.registeredAddress, latest.registeredAddress],
              [t.requestId, latest.requestIdentifier && <span className="mono">{latest.requestIdentifier}</span>],
              [t.requester, latest.requester && <span className="mono">{latest.requester}</span>],
              ['', latest.reason],
            ]}
          />
        </>
      )}
      {earlier.length > 0 && (
        <details style={{ marginTop: 10 }}>
          <summary className="muted">{t.evidenceTitle}: {t.evidence(earlier.length + 1)}</summary>
          <ol style={{ listStyle: 'none', margin: '8px 0 0', padding: 0, display: 'grid', gap: 4 }}>
            {earlier.map((check, at) => (
              <li key={at} style={{ fontSize: 13 }}>
                {formatTime(check.checkedAt, language)} · {t.viesResults[check.result ?? 'UNKNOWN']} · <span className="mono">{check.vatNumber}</span> {check.requestIdentifier} <span className="muted">{check.reason}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </Section>
  );
}
