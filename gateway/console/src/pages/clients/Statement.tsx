import { Anchor, Button, Group, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { body, clients } from '../../api';
import { MoneyText } from '../../document/Money';
import { Section } from '../../document/parts';
import { DayInput } from '../../form/DayInput';
import { ProblemNotice } from '../../form/ProblemNotice';
import { addDays, endOfDay, formatDate, formatTime, today } from '../../format/dates';
import { useLanguage, useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { accountTexts } from './accountTexts';
import { EntryLink } from './EntryLink';

interface Asked {
  currency: string;
  from?: string;
  asOf?: string;
  knownAt?: string;
}

const QUARTER_DAYS = 90;

/** The account of one currency over a period, as the client gets it; the same view says the same for ever. */
export function Statement({ clientId, currencies }: { clientId: string; currencies: string[] }) {
  const t = useTexts(accountTexts);
  const w = useTexts(words);
  const language = useLanguage();
  const [currency, setCurrency] = useState<string>();
  const [from, setFrom] = useState(addDays(today(), -QUARTER_DAYS));
  const [asOf, setAsOf] = useState(today());
  const [knownOn, setKnownOn] = useState('');
  const [asked, setAsked] = useState<Asked>();
  const query: Asked = {
    currency: currency ?? currencies[0] ?? 'RON', from: from || undefined, asOf: asOf || undefined, knownAt: knownOn && knownOn < today() ? endOfDay(knownOn) : undefined,
  };
  const statement = useQuery({
    queryKey: ['client', 'statement', clientId, asked],
    queryFn: () => body(clients.GET('/clients/{id}/statement', { params: { path: { id: clientId }, query: asked! } })),
    enabled: asked !== undefined,
  });
  const parameters = new URLSearchParams(Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined));
  const data = statement.data;
  return (
    <Section
      title={t.statement}
      padded={false}
      right={data && <span className="muted" style={{ fontSize: 12 }}>{t.view(formatDate(data.asOf, language), formatTime(data.knownAt, language))}</span>}
    >
      <form
        style={{ padding: '4px 16px 16px' }}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(query);
        }}
      >
        <Group gap={8} align="flex-end">
          <Select label={w.currency} w={90} allowDeselect={false} data={currencies.length > 0 ? currencies : ['RON']} value={query.currency} onChange={(next) => setCurrency(next ?? undefined)} />
          <DayInput label={t.from} w={140} value={from} onChange={setFrom} />
          <DayInput label={t.asOf} w={140} value={asOf} onChange={setAsOf} />
          <DayInput label={t.knownOn} w={140} value={knownOn} onChange={setKnownOn} />
          <Button type="submit" size="sm" variant="default" loading={statement.isFetching}>{t.showStatement}</Button>
          <Anchor size="sm" mb={8} href={`/api/clients/${clientId}/statement.pdf?${parameters}`} target="_blank" rel="noreferrer">{t.pdf}</Anchor>
        </Group>
      </form>
      <ProblemNotice error={statement.error} />
      {data && (
        <table className="lines">
          <thead>
            <tr>
              <th scope="col">{t.effective}</th>
              <th scope="col">{t.type}</th>
              <th scope="col">{t.document}</th>
              <th scope="col" data-align="right">{t.amount}</th>
              <th scope="col" data-align="right">{t.balance}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td className="number">{formatDate(data.from, language)}</td>
              <td colSpan={3} className="muted">{t.opening}</td>
              <td data-align="right"><MoneyText money={data.opening} /></td>
            </tr>
            {(data.lines ?? []).map((line) => (
              <tr key={line.entry?.id}>
                <td className="number">{formatDate(line.entry?.effectiveOn, language)}</td>
                <td>{t.types[line.entry?.type ?? '']}</td>
                <td>{line.entry && <EntryLink entry={line.entry} />}</td>
                <td data-align="right"><MoneyText money={line.entry?.amount} /></td>
                <td data-align="right"><MoneyText money={line.balance} /></td>
              </tr>
            ))}
            <tr style={{ fontWeight: 600 }}>
              <td className="number">{formatDate(data.asOf, language)}</td>
              <td colSpan={3}>{t.closing}</td>
              <td data-align="right"><MoneyText money={data.closing} /></td>
            </tr>
          </tbody>
        </table>
      )}
    </Section>
  );
}
