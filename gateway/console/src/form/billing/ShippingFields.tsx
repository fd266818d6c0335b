import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { body, clients, invoicing, type InvoicingSchemas } from '../../api';
import { useTexts } from '../../i18n';
import { DayInput } from '../DayInput';
import { billingTexts } from './texts';

type Shipping = InvoicingSchemas['Shipping'];
type Address = NonNullable<Shipping['to']>;

interface Props {
  clientId: string | undefined;
  shipping: Shipping | undefined;
  onChange: (shipping: Shipping | undefined) => void;
  errorOf: (field: string) => string | undefined;
}

/** Where goods come from and go to, which decides their VAT; one button takes the client's own address. */
export function ShippingFields({ clientId, shipping, onChange, errorOf }: Props) {
  const t = useTexts(billingTexts);
  const client = useQuery({
    queryKey: ['client', 'one', clientId],
    queryFn: () => body(clients.GET('/clients/{id}', { params: { path: { id: clientId! } } })),
    enabled: Boolean(clientId),
  });
  const seller = useQuery({ queryKey: ['seller'], queryFn: () => body(invoicing.GET('/seller')), retry: false, staleTime: 300_000 });
  const from = shipping?.fromCountry ?? seller.data?.address?.country;
  if (!shipping) {
    return (
      <div style={{ display: 'flex', gap: 8 }}>
        <Button variant="default" disabled={!client.data?.registeredAddress} onClick={() => onChange({ ...(from ? { fromCountry: from } : {}), toName: client.data?.name, to: client.data?.registeredAddress as Address })}>
          {t.toClient}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => onChange({ ...(from ? { fromCountry: from } : {}), to: {} })}>
          {t.toElsewhere}
        </Button>
      </div>
    );
  }
  const to = shipping.to ?? {};
  const set = (change: Partial<Shipping>) => onChange({ ...shipping, ...change });
  const setTo = (change: Partial<Address>) => set({ to: { ...to, ...change } });
  const field = (name: 'line1' | 'line2' | 'city' | 'region' | 'postalCode' | 'country', label: string, maxLength: number) => (
    <TextInput label={label} maxLength={maxLength} value={to[name] ?? ''} onChange={(event) => setTo({ [name]: (name === 'country' ? event.currentTarget.value.toUpperCase() : event.currentTarget.value) || undefined })} error={errorOf(`shipping.to.${name}`)} />
  );
  return (
    <div style={{ display: 'grid', gap: 12 }}>
      <div style={{ display: 'grid', gridTemplateColumns: '1fr 2fr 1fr', gap: 12 }}>
        <TextInput label={t.shipFrom} maxLength={2} value={shipping.fromCountry ?? ''} onChange={(event) => set({ fromCountry: event.currentTarget.value.toUpperCase() || undefined })} error={errorOf('shipping.fromCountry')} />
        <TextInput label={t.recipient} maxLength={200} value={shipping.toName ?? ''} onChange={(event) => set({ toName: event.currentTarget.value || undefined })} error={errorOf('shipping.toName')} />
        <DayInput label={t.deliveredOn} value={shipping.deliveredOn ?? ''} onChange={(day) => set({ deliveredOn: day || undefined })} error={errorOf('shipping.deliveredOn')} />
      </div>
      <div style={{ display: 'grid', gridTemplateColumns: '2fr 1fr 1fr 1fr 80px', gap: 12 }}>
        {field('line1', t.street, 200)}
        {field('postalCode', t.postalCode, 20)}
        {field('city', t.city, 100)}
        {field('region', t.region, 10)}
        {field('country', t.country, 2)}
      </div>
      <Button variant="subtle" color="gray" style={{ justifySelf: 'start' }} onClick={() => onChange(undefined)}>
        {t.noDelivery}
      </Button>
    </div>
  );
}
