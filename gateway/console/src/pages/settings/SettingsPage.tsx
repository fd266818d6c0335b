import { Tabs, Title } from '@mantine/core';
import { useNavigate, useParams } from 'react-router';
import { useTexts } from '../../i18n';
import { useMay } from '../../shell/me';
import { usePageTitle } from '../../shell/pageTitle';
import { ExchangeRates } from './ExchangeRates';
import { OwnPassword } from './OwnPassword';
import { SellerForm } from './SellerForm';
import { SeriesList } from './SeriesList';
import { settingsTexts } from './texts';
import { UsersList } from './UsersList';
import { VatRates } from './VatRates';

export function SettingsPage() {
  const t = useTexts(settingsTexts);
  const navigate = useNavigate();
  const documents = useMay('sales-admin', 'finance-manager');
  const users = useMay('ops');
  usePageTitle(t.title);
  const tabs = [
    ...(documents
      ? [
          { id: 'seller', label: t.seller, page: <SellerForm /> },
          { id: 'series', label: t.series, page: <SeriesList /> },
          { id: 'vat-rates', label: t.vatRates, page: <VatRates /> },
          { id: 'exchange-rates', label: t.exchangeRates, page: <ExchangeRates /> },
        ]
      : []),
    ...(users ? [{ id: 'users', label: t.users, page: <UsersList /> }] : []),
    { id: 'password', label: t.password, page: <OwnPassword /> },
  ];
  const { tab = tabs[0]!.id } = useParams();
  return (
    <>
      <Title order={1} mb={12}>
        {t.title}
      </Title>
      <Tabs value={tab} onChange={(next) => void navigate(`/settings/${next}`, { replace: true })} keepMounted={false}>
        <Tabs.List mb={16}>
          {tabs.map(({ id, label }) => (
            <Tabs.Tab key={id} value={id}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(({ id, page }) => (
          <Tabs.Panel key={id} value={id}>
            {page}
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  );
}
