import { Button, FileButton, Group, Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { invoicing, type InvoicingSchemas } from '../../api';
import { problemOf, ProblemError } from '../../api/problem';
import { useCommand } from '../../api/useCommand';
import { Loaded } from '../../document/Loaded';
import { Section } from '../../document/parts';
import { fieldError, ProblemNotice } from '../../form/ProblemNotice';
import { useTexts } from '../../i18n';
import { words } from '../../i18n/words';
import { useMay } from '../../shell/me';
import { settingsTexts } from './texts';

type Seller = InvoicingSchemas['SellerRequest'];

const EMPTY: Seller = { name: '', vatStatus: 'REGISTERED', address: { line1: '', city: '', country: 'RO' }, accounts: [], language: 'ro' };
const LOGO_BYTES_MAX = 100_000;

interface Read {
  seller: Seller;
  etag?: string;
}

async function readSeller(): Promise<Read> {
  const { data, error, response } = await invoicing.GET('/seller');
  if (response.status === 404) return { seller: EMPTY };
  if (!response.ok) throw new ProblemError({ title: '', code: '', ...(error as object), status: response.status });
  const { updatedAt: _at, updatedBy: _by, ...seller } = data!;
  return { seller: seller as Seller, etag: response.headers.get('ETag') ?? undefined };
}

export function SellerForm() {
  const query = useQuery({ queryKey: ['seller'], queryFn: readSeller });
  return <Loaded query={query}>{(read) => <Form read={read} reread={() => void query.refetch()} />}</Loaded>;
}

/** The person's own entries stay while somebody else saves; the newer version is what theirs is saved against. */
function Form({ read, reread }: { read: Read; reread: () => void }) {
  const t = useTexts(settingsTexts);
  const w = useTexts(words);
  const mayChange = useMay('sales-admin', 'finance-manager');
  const [seller, setSeller] = useState(read.seller);
  const [saved, setSaved] = useState(false);
  const [logoRefusal, setLogoRefusal] = useState<string>();
  const save = useCommand<Seller, void>({
    run: async (body) => {
      const { error, response } = await invoicing.PUT('/seller', { params: { header: read.etag ? { 'If-Match': read.etag } : {} }, body });
      if (!response.ok) throw await problemOf(new Response(JSON.stringify(error), { status: response.status, headers: { 'content-type': 'application/json' } }));
    },
    touches: ['invoice'],
    onDone: () => {
      setSaved(true);
      reread();
    },
  });
  const set = (change: Partial<Seller>) => {
    setSaved(false);
    setSeller({ ...seller, ...change });
  };
  const text = (name: 'name' | 'vatNumber' | 'fiscalCode' | 'registrationNumber' | 'email' | 'phone' | 'website') => (
    <TextInput label={t[name]} value={seller[name] ?? ''} error={fieldError(save.error, name)} readOnly={!mayChange} onChange={(event) => set({ [name]: event.currentTarget.value || undefined })} />
  );
  const place = (name: 'line1' | 'line2' | 'city' | 'region' | 'postalCode' | 'country') => (
    <TextInput
      label={t[name]}
      value={seller.address[name] ?? ''}
      error={fieldError(save.error, `address.${name}`)}
      readOnly={!mayChange}
      onChange={(event) => set({ address: { ...seller.address, [name]: event.currentTarget.value || undefined } as Seller['address'] })}
    />
  );
  const setAccount = (at: number, change: Partial<Seller['accounts'][number]>) => set({ accounts: seller.accounts.map((account, index) => (index === at ? { ...account, ...change } : account)) });
  const chooseLogo = async (file: File | null) => {
    setLogoRefusal(file && file.size > LOGO_BYTES_MAX ? t.logoTooLarge : undefined);
    if (!file || file.size > LOGO_BYTES_MAX) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    set({ logo: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) });
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.send(seller);
      }}
      style={{ display: 'grid', gap: 16, maxWidth: 880 }}
    >
      <Section title={t.seller}>
        <SimpleGrid cols={2} spacing={12}>
          {text('name')}
          <Select label={t.vatStatus} data={Object.entries(t.vatStatuses).map(([value, label]) => ({ value, label }))} value={seller.vatStatus} allowDeselect={false} readOnly={!mayChange} onChange={(value) => set({ vatStatus: value as Seller['vatStatus'] })} />
          {text('vatNumber')}
          {text('fiscalCode')}
          {text('registrationNumber')}
          <Select label={t.language} data={[{ value: 'ro', label: 'Română' }, { value: 'en', label: 'English' }]} value={seller.language} allowDeselect={false} readOnly={!mayChange} onChange={(value) => set({ language: value ?? 'ro' })} />
        </SimpleGrid>
      </Section>
      <Section title={t.address}>
        <SimpleGrid cols={2} spacing={12}>
          {place('line1')}
          {place('line2')}
          {place('city')}
          {place('region')}
          {place('postalCode')}
          {place('country')}
        </SimpleGrid>
      </Section>
      <Section title={t.contact}>
        <SimpleGrid cols={3} spacing={12}>
          {text('email')}
          {text('phone')}
          {text('website')}
        </SimpleGrid>
        <Group mt={12} gap={12}>
          {seller.logo ? <img src={`data:image/*;base64,${seller.logo}`} alt={t.logo} height={40} /> : <Text className="muted">{t.noLogo}</Text>}
          {mayChange && (
            <>
              <FileButton accept="image/png,image/jpeg" onChange={(file) => void chooseLogo(file)}>
                {(props) => (
                  <Button variant="default" {...props}>
                    {t.logo}
                  </Button>
                )}
              </FileButton>
              {seller.logo && (
                <Button variant="subtle" color="gray" onClick={() => set({ logo: undefined })}>
                  {t.removeLogo}
                </Button>
              )}
            </>
          )}
        </Group>
        {(logoRefusal ?? fieldError(save.error, 'logo')) && <Text c="red" role="alert">{logoRefusal ?? fieldError(save.error, 'logo')}</Text>}
      </Section>
      <Section
        title={t.accounts}
        right={
          mayChange && (
            <Button variant="default" size="compact-sm" onClick={() => set({ accounts: [...seller.accounts, { currency: 'RON', iban: '' }] })}>
              {w.add}
            </Button>
          )
        }
      >
        <div style={{ display: 'grid', gap: 8 }}>
          {seller.accounts.map((account, at) => (
            <Group key={at} gap={8} align="flex-start" wrap="nowrap">
              <TextInput aria-label={w.currency} w={90} value={account.currency} error={fieldError(save.error, `accounts[${at}].currency`)} readOnly={!mayChange} onChange={(event) => setAccount(at, { currency: event.currentTarget.value.toUpperCase() })} />
              <TextInput aria-label={t.iban} placeholder={t.iban} style={{ flex: 2 }} value={account.iban} error={fieldError(save.error, `accounts[${at}].iban`)} readOnly={!mayChange} onChange={(event) => setAccount(at, { iban: event.currentTarget.value })} />
              <TextInput aria-label={t.bank} placeholder={t.bank} style={{ flex: 1 }} value={account.bankName ?? ''} readOnly={!mayChange} onChange={(event) => setAccount(at, { bankName: event.currentTarget.value || undefined })} />
              <TextInput aria-label={t.bic} placeholder={t.bic} w={130} value={account.bic ?? ''} error={fieldError(save.error, `accounts[${at}].bic`)} readOnly={!mayChange} onChange={(event) => setAccount(at, { bic: event.currentTarget.value || undefined })} />
              {mayChange && (
                <Button variant="subtle" color="gray" aria-label={`${w.remove} ${account.iban}`} onClick={() => set({ accounts: seller.accounts.filter((_, index) => index !== at) })}>
                  ✕
                </Button>
              )}
            </Group>
          ))}
        </div>
      </Section>
      <ProblemNotice error={save.error} />
      {mayChange && (
        <Group>
          <Button type="submit" loading={save.pending}>
            {w.save}
          </Button>
          <Text role="status">{saved ? t.saved : ''}</Text>
        </Group>
      )}
    </form>
  );
}
