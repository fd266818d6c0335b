import { defineTexts } from '../i18n';

export const shellTexts = defineTexts({
  en: {
    today: 'Today', metrics: 'Metrics', sales: 'Sales', orders: 'Orders', invoices: 'Invoices', proformas: 'Proformas', recurring: 'Recurring', creditNotes: 'Credit Notes', debitNotes: 'Debit Notes',
    payments: 'Payments', bank: 'Bank', items: 'Items', payment: 'Payment', crm: 'CRM', clients: 'Clients', messages: 'Messages', reminders: 'Reminders', integrations: 'Integrations', settings: 'Settings', returns: 'Returns',
    skip: 'To the content', search: 'Search or go to…', live: 'Live', reconnecting: 'Reconnecting', offline: (since: string) => `Offline since ${since}`, collapse: 'Collapse the menu', expand: 'Expand the menu', menu: 'Main menu',
    language: 'Language', theme: 'Colours', light: 'Light', dark: 'Dark', system: 'As the system', logout: 'Log out', keys: 'Keys', user: (name: string) => `Signed in as ${name}`,
    expiredTitle: 'Your session has ended', expired: 'Log in again to go on here. What you typed is still on the page.', username: 'User name', password: 'Password', login: 'Log in', loginFailed: 'That did not work. Check the password.',
    loginBlocked: (seconds: string) => `Too many tries. Wait ${seconds} seconds.`, palette: 'Search', paletteHint: 'A document number, a client, or a page', pages: 'Pages', documents: 'Documents', nothingFound: 'Nothing found',
    notFound: 'There is no such page.', broke: 'This page broke. Reload it; nothing that was saved is lost.', reload: 'Reload', other: 'Otherwise',
    keyList: {
      'j / k': 'next / previous row', x: 'choose the row', Enter: 'open', o: 'side panel', f: 'filters', '/': 'search', 'g t': 'Today', 'g o': 'Orders', 'g i': 'Invoices', 'g p': 'Payments', 'g c': 'Clients',
      w: 'work through the list', c: 'confirm the order', 'q / h / r / d': 'order: quantities, hold, return, delivery', i: 'issue and send', s: 'send', p: 'record a payment', n: 'new', e: 'edit', '[ / ]': 'previous / next of the list', Esc: 'back', '?': 'this list',
    } as Record<string, string>,
  },
  ro: {
    today: 'Astăzi', metrics: 'Indicatori', sales: 'Vânzări', orders: 'Comenzi', invoices: 'Facturi', proformas: 'Proforme', recurring: 'Recurente', creditNotes: 'Note de credit', debitNotes: 'Note de debit',
    payments: 'Plăți', bank: 'Bancă', items: 'Articole', payment: 'Moduri de plată', crm: 'CRM', clients: 'Clienți', messages: 'Mesaje', reminders: 'Notificări de plată', integrations: 'Integrări', settings: 'Setări', returns: 'Retururi',
    skip: 'La conținut', search: 'Caută sau mergi la…', live: 'În direct', reconnecting: 'Se reconectează', offline: (since: string) => `Deconectat de la ${since}`, collapse: 'Restrânge meniul', expand: 'Extinde meniul', menu: 'Meniul principal',
    language: 'Limba', theme: 'Culori', light: 'Deschise', dark: 'Închise', system: 'Ca sistemul', logout: 'Ieșire', keys: 'Taste', user: (name: string) => `Autentificat ca ${name}`,
    expiredTitle: 'Sesiunea a expirat', expired: 'Autentificați-vă din nou pentru a continua. Ce ați scris este încă pe pagină.', username: 'Utilizator', password: 'Parola', login: 'Intră', loginFailed: 'Nu a reușit. Verificați parola.',
    loginBlocked: (seconds: string) => `Prea multe încercări. Așteptați ${seconds} secunde.`, palette: 'Căutare', paletteHint: 'Un număr de document, un client sau o pagină', pages: 'Pagini', documents: 'Documente', nothingFound: 'Nu s-a găsit nimic',
    notFound: 'Nu există o astfel de pagină.', broke: 'Pagina s-a oprit. Reîncărcați-o; nimic salvat nu s-a pierdut.', reload: 'Reîncarcă', other: 'Altfel',
    keyList: {
      'j / k': 'rândul următor / anterior', x: 'alege rândul', Enter: 'deschide', o: 'panou lateral', f: 'filtre', '/': 'căutare', 'g t': 'Astăzi', 'g o': 'Comenzi', 'g i': 'Facturi', 'g p': 'Plăți', 'g c': 'Clienți',
      w: 'parcurge lista', c: 'confirmă comanda', 'q / h / r / d': 'comandă: cantități, reține, returnează, livrare', i: 'emite și trimite', s: 'trimite', p: 'înregistrează o plată', n: 'nou', e: 'modifică', '[ / ]': 'anteriorul / următorul din listă', Esc: 'înapoi', '?': 'această listă',
    } as Record<string, string>,
  },
});
