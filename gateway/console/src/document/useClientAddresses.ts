import { useQuery } from '@tanstack/react-query';
import { body, clients } from '../api';

/** Where a client takes its documents, for a form that offers them. */
export function useClientAddresses(clientId: string | undefined): string[] {
  const client = useQuery({
    queryKey: ['client', 'one', clientId],
    queryFn: () => body(clients.GET('/clients/{id}', { params: { path: { id: clientId! } } })),
    enabled: Boolean(clientId),
  });
  return client.data?.invoiceEmails ?? [];
}
