import { Alert, Anchor } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { body, clients } from '../../api';
import { useTexts } from '../../i18n';
import { clientTexts } from './texts';

interface Props {
  name: string;
  vatNumber: string;
  fiscalCode: string;
  iban: string;
}

/** Clients that this may be already, while it is being typed; a hint, never a refusal. */
export function Duplicates(props: Props) {
  const t = useTexts(clientTexts);
  const [asked] = useDebouncedValue(props, 400);
  const query = Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, value.trim() || undefined]));
  const found = useQuery({
    queryKey: ['client', 'duplicates', query],
    queryFn: () => body(clients.GET('/clients/duplicates', { params: { query } })),
    enabled: asked.name.trim().length >= 3 || asked.vatNumber.trim().length >= 4 || asked.fiscalCode.trim().length >= 4,
    retry: false,
  });
  if (!found.data || found.data.length === 0) return null;
  return (
    <Alert color="yellow" role="status" title={t.duplicates}>
      {found.data.map((client) => (
        <div key={client.id}>
          <Anchor component={Link} to={`/crm/clients/${client.id}`}>
            {client.name} · {client.number}
          </Anchor>{' '}
          <span className="muted">{(client.reasons ?? []).map((reason) => t.duplicateReasons[reason]).join(', ')}</span>
        </div>
      ))}
    </Alert>
  );
}
