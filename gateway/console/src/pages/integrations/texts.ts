import { counted, defineTexts } from '../../i18n';

export const integrationTexts = defineTexts({
  en: {
    tabs: 'Integrations', rejections: 'Rejected orders', parked: 'Parked messages', services: 'Services', source: 'Source', externalId: 'External id', reason: 'Reason', rejectedAt: 'Rejected', topic: 'Topic', order: 'Order', message: 'Message', subject: 'About', parkedAt: 'Parked', service: 'Service', type: 'Kind', detail: 'Detail', happened: 'Happened',
    problems: 'What is wrong with it', original: 'Original message', download: 'Download', headers: 'Headers', correct: 'Message to hand in', correctHelp: 'Correct it here; what identifies the order stays as it is.', badJson: 'This is not JSON.', notJson: 'The original is not JSON. Write the message anew to hand it in.',
    retry: 'Hand in again', retryCorrected: 'Hand in corrected', dismiss: 'Dismiss', dismissTitle: 'Dismiss this message', dismissHelp: 'It is kept, but nobody is asked about it again. Say why.', settled: 'Settled', openOrder: 'Open the order', replay: 'Replay', replayed: 'Queued for replay', nothingRejected: 'Everything that came in was taken.', nothingParked: 'No message waits for a decision.',
    status: { OPEN: 'Open', RETRIED: 'Handed in again', DISMISSED: 'Dismissed', QUEUED: 'Being replayed', REPLAYED: 'Replayed' } as Record<string, string>,
    reasons: { 'not-json': 'Not JSON', 'contract-breach': 'Breaks the contract', 'missing-type': 'No type', 'external-id-conflict': 'Same id, other content', 'unknown-type': 'Unknown type' } as Record<string, string>,
    checks: 'Self-checks', check: 'Check', checkedAt: 'Checked', outcome: 'Outcome', fine: 'in order', differences: (n: number) => counted('en', n, { one: 'difference', few: '', many: 'differences' }), runNow: 'Check now', notChecked: 'Not checked yet.', open: (n: number) => `${n} parked`, none: 'nothing parked', servicesHelp: 'Each service checks that what it keeps agrees with itself; messages that it could not take are parked until somebody decides.',
    names: { 'client-service': 'Clients', 'order-service': 'Orders', 'invoicing-service': 'Invoicing', 'payment-service': 'Payments', 'notification-service': 'Messages' } as Record<string, string>,
  },
  ro: {
    tabs: 'Integrări', rejections: 'Comenzi respinse', parked: 'Mesaje parcate', services: 'Servicii', source: 'Sursă', externalId: 'Identificator extern', reason: 'Motiv', rejectedAt: 'Respinsă', topic: 'Topic', order: 'Comandă', message: 'Mesaj', subject: 'Despre', parkedAt: 'Parcat', service: 'Serviciu', type: 'Fel', detail: 'Detaliu', happened: 'S-a întâmplat',
    problems: 'Ce este greșit', original: 'Mesajul original', download: 'Descarcă', headers: 'Antete', correct: 'Mesajul de trimis', correctHelp: 'Corectați-l aici; ce identifică comanda rămâne.', badJson: 'Acesta nu este JSON.', notJson: 'Originalul nu este JSON. Scrieți mesajul din nou ca să-l trimiteți.',
    retry: 'Trimite din nou', retryCorrected: 'Trimite corectat', dismiss: 'Respinge', dismissTitle: 'Respinge mesajul', dismissHelp: 'Se păstrează, dar nu se mai întreabă despre el. Spuneți de ce.', settled: 'Rezolvat', openOrder: 'Deschide comanda', replay: 'Reia', replayed: 'În coadă pentru reluare', nothingRejected: 'Tot ce a venit a fost preluat.', nothingParked: 'Niciun mesaj nu așteaptă o decizie.',
    status: { OPEN: 'Deschis', RETRIED: 'Trimis din nou', DISMISSED: 'Respins', QUEUED: 'Se reia', REPLAYED: 'Reluat' } as Record<string, string>,
    reasons: { 'not-json': 'Nu este JSON', 'contract-breach': 'Încalcă contractul', 'missing-type': 'Fără tip', 'external-id-conflict': 'Același identificator, alt conținut', 'unknown-type': 'Tip necunoscut' } as Record<string, string>,
    checks: 'Autoverificări', check: 'Verificare', checkedAt: 'Verificat', outcome: 'Rezultat', fine: 'în regulă', differences: (n: number) => counted('ro', n, { one: 'diferență', few: 'diferențe', many: 'de diferențe' }), runNow: 'Verifică acum', notChecked: 'Neverificat încă.', open: (n: number) => `${n} parcate`, none: 'nimic parcat', servicesHelp: 'Fiecare serviciu verifică dacă ce păstrează se potrivește cu sine; mesajele pe care nu le-a putut prelua sunt parcate până decide cineva.',
    names: { 'client-service': 'Clienți', 'order-service': 'Comenzi', 'invoicing-service': 'Facturare', 'payment-service': 'Plăți', 'notification-service': 'Mesaje' } as Record<string, string>,
  },
});
