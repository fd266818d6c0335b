import { Anchor, Button, Group, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { body, type OrderSchemas } from '../../api';
import { operations, type Service, SERVICES } from '../../api/operations';
import { useCommand } from '../../api/useCommand';
import { Section } from '../../document/parts';
import { StatusBadge } from '../../document/StatusBadge';
import { ProblemNotice } from '../../form/ProblemNotice';
import { formatTime } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { usePageTitle } from '../../shell/pageTitle';
import { IntegrationTabs } from './IntegrationTabs';
import { integrationTexts } from './texts';

/** What every service says of itself: whether its books agree, and how many messages wait. */
export function ServicesPage() {
  const t = useTexts(integrationTexts);
  usePageTitle(t.services);
  return (
    <>
      <IntegrationTabs />
      <Title order={1} mb={4}>{t.services}</Title>
      <p className="muted" style={{ marginTop: 0 }}>{t.servicesHelp}</p>
      <div style={{ display: 'grid', gap: 20 }}>
        {SERVICES.map((service) => (
          <ServiceSection key={service} service={service} />
        ))}
      </div>
    </>
  );
}

function ServiceSection({ service }: { service: Service }) {
  const t = useTexts(integrationTexts);
  const language = useLanguage();
  const checks = useQuery({ queryKey: ['self-check', service], queryFn: () => body(operations(service).GET('/operations/self-checks')), retry: false });
  const parked = useQuery({ queryKey: ['parked-message', 'count', service], queryFn: () => body(operations(service).GET('/operations/parked-messages', { params: { query: { limit: 1 } } })), retry: false });
  const run = useCommand<Service, OrderSchemas['Result'][]>({
    run: (name, key) => body(operations(name).POST('/operations/self-checks', { params: { header: { 'Idempotency-Key': key } } })),
    touches: ['self-check'],
  });
  const open = parked.data?.counts?.OPEN ?? 0;
  return (
    <Section
      title={t.names[service]}
      padded={false}
      right={
        <Group gap={12}>
          {parked.data && (open > 0 ? <Anchor component={Link} size="sm" to={`/integrations/messages?service=${service}&status=OPEN`}>{t.open(open)}</Anchor> : <span className="muted" style={{ fontSize: 13 }}>{t.none}</span>)}
          <Button variant="default" loading={run.pending} onClick={() => run.send(service)}>{t.runNow}</Button>
        </Group>
      }
    >
      <ProblemNotice error={run.error ?? checks.error ?? parked.error} />
      {checks.data?.length === 0 && <p className="muted" style={{ margin: 0, padding: '0 16px 16px' }}>{t.notChecked}</p>}
      {(checks.data?.length ?? 0) > 0 && (
        <table className="lines" style={{ tableLayout: 'fixed' }}>
          <thead>
            <tr>
              <th scope="col">{t.check}</th>
              <th scope="col">{t.checkedAt}</th>
              <th scope="col">{t.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {checks.data!.map((check) => {
              const differences = check.differences ?? [];
              return (
                <tr key={check.name}>
                  <td className="mono">{check.name}</td>
                  <td className="number">{formatTime(check.checkedAt, language)}</td>
                  <td>
                    <StatusBadge status={differences.length === 0 ? 'GREEN' : 'RED'} label={differences.length === 0 ? t.fine : t.differences(differences.length)} />
                    {differences.map((difference, at) => (
                      <div key={at} style={{ fontSize: 13, overflowWrap: 'anywhere' }}>{difference}</div>
                    ))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Section>
  );
}
