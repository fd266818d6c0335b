import { Button, Group, NumberInput, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { body, invoicing, type InvoicingSchemas } from '../../api';
import { useCommand } from '../../api/useCommand';
import { Loaded } from '../../document/Loaded';
import { Section } from '../../document/parts';
import { fieldError, ProblemNotice } from '../../form/ProblemNotice';
import { formatDate, today } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { useMay } from '../../shell/me';
import { settingsTexts } from './texts';

type SeriesRequest = InvoicingSchemas['SeriesRequest'];

export function SeriesList() {
  const t = useTexts(settingsTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const query = useQuery({ queryKey: ['series', 'list'], queryFn: () => body(invoicing.GET('/series', { params: { query: { limit: 200 } } })) });
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      <Section title={t.series} padded={false}>
        <Loaded query={query}>
          {(page) => (
            <table className="lines">
              <thead>
                <tr>
                  <th scope="col">{t.documentType}</th>
                  <th scope="col">{t.year}</th>
                  <th scope="col">{t.code}</th>
                  <th scope="col">{t.nextNumber}</th>
                  <th scope="col">{t.lastIssued}</th>
                  <th scope="col">{t.gaps}</th>
                </tr>
              </thead>
              <tbody>
                {(page.items ?? []).map((series) => (
                  <tr key={series.id}>
                    <td>{w.documentType[series.documentType ?? '']}</td>
                    <td className="number">{series.year}</td>
                    <td className="mono">{series.code}</td>
                    <td className="mono">{series.nextNumber}</td>
                    <td className="number">{formatDate(series.lastIssuedOn, language)}</td>
                    <td>
                      <Gaps id={series.id!} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Loaded>
      </Section>
      {useMay('sales-admin', 'finance-manager') && <OpenSeries />}
    </div>
  );
}

/** The proof that a series is whole, asked for one at a time, since it reads the whole series. */
function Gaps({ id }: { id: string }) {
  const t = useTexts(settingsTexts);
  const [asked, setAsked] = useState(false);
  const report = useQuery({ queryKey: ['series', 'gaps', id], queryFn: () => body(invoicing.GET('/series/{id}/gaps', { params: { path: { id } } })), enabled: asked, staleTime: 0 });
  if (!asked)
    return (
      <Button variant="default" size="compact-sm" onClick={() => setAsked(true)}>
        {t.check}
      </Button>
    );
  if (!report.data) return <ProblemNotice error={report.error} />;
  if (report.data.complete) return <span style={{ color: 'var(--green)' }}>✓ {t.complete}</span>;
  return (
    <ul style={{ margin: 0, paddingLeft: 16, color: 'var(--red)' }}>
      {report.data.gaps?.map((gap) => <li key={gap.from}>{`${gap.from}–${gap.to}`}</li>)}
      {report.data.duplicates?.map((duplicate) => <li key={duplicate.number}>{`${duplicate.number} × ${duplicate.documents}`}</li>)}
      {report.data.datesBack?.map((back) => <li key={back.number}>{`${back.number}: ${back.issuedOn} < ${back.previousIssuedOn}`}</li>)}
    </ul>
  );
}

function OpenSeries() {
  const t = useTexts(settingsTexts);
  const w = useTexts(words);
  const [series, setSeries] = useState<SeriesRequest>({ documentType: 'INVOICE', year: Number(today().slice(0, 4)), code: '' });
  const open = useCommand<SeriesRequest, unknown>({
    run: (request, key) => body(invoicing.POST('/series', { params: { header: { 'Idempotency-Key': key } }, body: request })),
    touches: ['series', 'invoice'],
    onDone: () => setSeries({ ...series, code: '' }),
  });
  return (
    <Section title={t.openSeries}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          open.send(series);
        }}
      >
        <Group gap={8} align="flex-start">
          <Select label={t.documentType} w={180} data={Object.entries(w.documentType).map(([value, label]) => ({ value, label }))} value={series.documentType} allowDeselect={false} onChange={(value) => setSeries({ ...series, documentType: value as SeriesRequest['documentType'] })} />
          <NumberInput label={t.year} size="sm" w={100} value={series.year} error={fieldError(open.error, 'year')} onChange={(value) => setSeries({ ...series, year: Number(value) })} />
          <TextInput label={t.code} w={140} value={series.code} error={fieldError(open.error, 'code')} onChange={(event) => setSeries({ ...series, code: event.currentTarget.value.toUpperCase() })} />
          <NumberInput label={t.digits} size="sm" w={90} value={series.digits ?? ''} error={fieldError(open.error, 'digits')} onChange={(value) => setSeries({ ...series, digits: value === '' ? undefined : Number(value) })} />
          <NumberInput label={t.startNumber} size="sm" w={130} value={series.startNumber ?? ''} error={fieldError(open.error, 'startNumber')} onChange={(value) => setSeries({ ...series, startNumber: value === '' ? undefined : Number(value) })} />
          <Button type="submit" loading={open.pending} mt={24}>
            {t.openSeries}
          </Button>
        </Group>
        <ProblemNotice error={open.error} known={['year', 'code', 'digits', 'startNumber']} />
      </form>
    </Section>
  );
}
