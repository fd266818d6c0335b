import type { ClientSchemas } from '../../api';

export function ClientForm(_: { initial?: Partial<ClientSchemas['ClientRequest']>; onSaved: (client: ClientSchemas['ClientResponse']) => void; onCancel: () => void }) {
  return null;
}
