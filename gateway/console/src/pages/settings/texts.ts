import { defineTexts } from '../../i18n';

export const settingsTexts = defineTexts({
  en: {
    title: 'Settings', seller: 'Seller', series: 'Series', vatRates: 'VAT rates', exchangeRates: 'Exchange rates', users: 'Users and roles', password: 'My password',
    saved: 'Saved.', name: 'Name', vatStatus: 'VAT status', vatNumber: 'VAT number', fiscalCode: 'Fiscal code', registrationNumber: 'Registration number', line1: 'Street and number', line2: 'Further address line', city: 'City',
    region: 'County (for example RO-CJ)', postalCode: 'Postal code', country: 'Country', email: 'E-mail', phone: 'Telephone', website: 'Web site', language: 'Language of documents without a client’s own', accounts: 'Bank accounts', iban: 'IBAN', bank: 'Bank', bic: 'BIC',
    peppolScheme: 'Peppol scheme', peppolId: 'Peppol identifier', address: 'Address', contact: 'Contact', logo: 'Logo (PNG or JPEG, up to 100 kB)', noLogo: 'No logo', removeLogo: 'Remove the logo', logoTooLarge: 'The file is larger than 100 kB.',
    vatStatuses: { REGISTERED: 'Registered for VAT', SMALL_BUSINESS: 'Small business, exempt', NOT_REGISTERED: 'Not registered' } as Record<string, string>,
    documentType: 'Document', year: 'Year', code: 'Code', digits: 'Digits', startNumber: 'First number', nextNumber: 'Next number', lastIssued: 'Last issued', gaps: 'Gaps and duplicates', check: 'Check', complete: 'No gap, no duplicate, no date back', openSeries: 'Open a series',
    vatClass: 'Class', rate: 'Rate', validFrom: 'Valid from', addRate: 'Add a rate', source: 'Source', on: 'Day', recordedBy: 'Recorded by', recordRate: 'Record a rate', rateIn: (currency: string) => `1 unit in ${currency}`,
    vatClasses: { STANDARD: 'Standard', REDUCED: 'Reduced', SECOND_REDUCED: 'Second reduced', ZERO: 'Zero', EXEMPT: 'Exempt' } as Record<string, string>,
    userName: 'User name', roles: 'Roles', created: 'Created', state: 'State', enabled: 'Active', disabled: 'Disabled', newUser: 'New user', disable: 'Disable', enable: 'Enable', setPassword: 'Set a password', newPassword: 'New password', currentPassword: 'Current password', changePassword: 'Change the password',
    passwordHelp: 'At least 12 characters.', sessionsEnd: 'Changing roles, password or state ends the person’s sessions at once.',
    roleNames: { 'sales-admin': 'Sales admin', 'account-executive': 'Account executive', 'finance-manager': 'Finance manager', warehouse: 'Warehouse', ops: 'Operations', integration: 'Integration', service: 'Service' } as Record<string, string>,
  },
  ro: {
    title: 'Setări', seller: 'Vânzător', series: 'Serii', vatRates: 'Cote TVA', exchangeRates: 'Cursuri valutare', users: 'Utilizatori și roluri', password: 'Parola mea',
    saved: 'Salvat.', name: 'Nume', vatStatus: 'Statut TVA', vatNumber: 'Cod TVA', fiscalCode: 'Cod fiscal', registrationNumber: 'Nr. registrul comerțului', line1: 'Strada și numărul', line2: 'Completare adresă', city: 'Localitate',
    region: 'Județ (de exemplu RO-CJ)', postalCode: 'Cod poștal', country: 'Țara', email: 'E-mail', phone: 'Telefon', website: 'Pagină web', language: 'Limba documentelor fără limba clientului', accounts: 'Conturi bancare', iban: 'IBAN', bank: 'Bancă', bic: 'BIC',
    peppolScheme: 'Schemă Peppol', peppolId: 'Identificator Peppol', address: 'Adresă', contact: 'Contact', logo: 'Siglă (PNG sau JPEG, până la 100 kB)', noLogo: 'Fără siglă', removeLogo: 'Elimină sigla', logoTooLarge: 'Fișierul depășește 100 kB.',
    vatStatuses: { REGISTERED: 'Plătitor de TVA', SMALL_BUSINESS: 'Scutit (prag)', NOT_REGISTERED: 'Neplătitor' } as Record<string, string>,
    documentType: 'Document', year: 'An', code: 'Cod', digits: 'Cifre', startNumber: 'Primul număr', nextNumber: 'Următorul număr', lastIssued: 'Ultima emitere', gaps: 'Goluri și dubluri', check: 'Verifică', complete: 'Fără goluri, dubluri sau date inversate', openSeries: 'Deschide o serie',
    vatClass: 'Clasă', rate: 'Cotă', validFrom: 'Valabilă de la', addRate: 'Adaugă o cotă', source: 'Sursa', on: 'Ziua', recordedBy: 'Înregistrat de', recordRate: 'Înregistrează un curs', rateIn: (currency: string) => `1 unitate în ${currency}`,
    vatClasses: { STANDARD: 'Standard', REDUCED: 'Redusă', SECOND_REDUCED: 'A doua redusă', ZERO: 'Zero', EXEMPT: 'Scutit' } as Record<string, string>,
    userName: 'Utilizator', roles: 'Roluri', created: 'Creat', state: 'Stare', enabled: 'Activ', disabled: 'Dezactivat', newUser: 'Utilizator nou', disable: 'Dezactivează', enable: 'Activează', setPassword: 'Stabilește parola', newPassword: 'Parola nouă', currentPassword: 'Parola actuală', changePassword: 'Schimbă parola',
    passwordHelp: 'Cel puțin 12 caractere.', sessionsEnd: 'Schimbarea rolurilor, parolei sau stării încheie imediat sesiunile persoanei.',
    roleNames: { 'sales-admin': 'Administrator vânzări', 'account-executive': 'Agent de vânzări', 'finance-manager': 'Manager financiar', warehouse: 'Depozit', ops: 'Operațiuni', integration: 'Integrare', service: 'Serviciu' } as Record<string, string>,
  },
});
