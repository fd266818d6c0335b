import { defineTexts } from '../../i18n';

export const todayTexts = defineTexts({
  en: {
    title: 'Today', workThrough: 'Work through', open: 'Open', clear: 'Nothing waits here.', oldest: (days: number) => (days === 0 ? 'from today' : `oldest ${days} d`), failed: 'Could not be read',
    bands: { morning: 'Morning', lunch: 'Before lunch', afternoon: 'Afternoon', weekly: 'Weekly' } as Record<string, string>,
    cards: {
      newOrders: 'New orders', returnedOrders: 'Returned by AE', clientToLink: 'Client to link', awaitingWarehouse: 'Awaiting warehouse', warehouseLate: 'Late at the warehouse', cancelRequested: 'Cancellations asked for', proformaRequests: 'Proforma requests',
      draftsReady: 'Drafts ready', draftsBlocked: 'Drafts blocked', toSend: 'Issued but not sent', toSubmit: 'To submit to the tax office', mailsFailed: 'Failed or uncertain mails', uninvoiced: 'Delivered but not invoiced', finalInvoices: 'Final invoices due', proformasToSend: 'Proformas to send',
      overdue: 'Overdue', toRemind: 'To remind', held: 'Reminders held', freeMoney: 'Free money', bankLines: 'Unmatched bank lines', duplicates: 'Possible duplicate payments', returns: 'Returns expected', refunds: 'Refunds to approve', writeOffs: 'Write-offs to approve',
      recurring: 'Recurring to check', recurringFailing: 'Recurring with errors', unpaid: 'Unpaid list to export', rejections: 'Rejected intake', agentReturned: 'Returned to you', agentNew: 'Your open orders', deliveries: 'To deliver',
    } as Record<string, string>,
  },
  ro: {
    title: 'Astăzi', workThrough: 'Parcurge', open: 'Deschide', clear: 'Nimic în așteptare.', oldest: (days: number) => (days === 0 ? 'de azi' : `cel mai vechi: ${days} z`), failed: 'Nu s-a putut citi',
    bands: { morning: 'Dimineața', lunch: 'Înainte de prânz', afternoon: 'După-amiaza', weekly: 'Săptămânal' } as Record<string, string>,
    cards: {
      newOrders: 'Comenzi noi', returnedOrders: 'Returnate de AE', clientToLink: 'Client de asociat', awaitingWarehouse: 'Așteaptă depozitul', warehouseLate: 'Întârziate la depozit', cancelRequested: 'Anulări cerute', proformaRequests: 'Cereri de proformă',
      draftsReady: 'Ciorne gata', draftsBlocked: 'Ciorne blocate', toSend: 'Emise, netrimise', toSubmit: 'De depus la ANAF', mailsFailed: 'E-mailuri eșuate sau incerte', uninvoiced: 'Livrate, nefacturate', finalInvoices: 'Facturi finale de emis', proformasToSend: 'Proforme de trimis',
      overdue: 'Restante', toRemind: 'De notificat', held: 'Notificări oprite', freeMoney: 'Bani liberi', bankLines: 'Linii bancare nepotrivite', duplicates: 'Plăți posibil dublate', returns: 'Retururi așteptate', refunds: 'Rambursări de aprobat', writeOffs: 'Anulări de aprobat',
      recurring: 'Recurente de verificat', recurringFailing: 'Recurente cu erori', unpaid: 'Lista neachitatelor de exportat', rejections: 'Intrări respinse', agentReturned: 'Returnate ție', agentNew: 'Comenzile tale deschise', deliveries: 'De livrat',
    } as Record<string, string>,
  },
});
