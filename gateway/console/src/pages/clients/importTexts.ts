import { counted, defineTexts } from '../../i18n';

export const importTexts = defineTexts({
  en: {
    clientHelp: 'CSV in UTF-8, comma or semicolon, columns by name; at most 2,000 clients. The file is tried first; clients are registered all or none, and those that are here already stay as they are.',
    tried: (fresh: number, known: number, rejected: number) => `Tried, nothing changed yet: ${fresh} new, ${known} known already, ${rejected} refused.${rejected > 0 ? ' Correct the file and choose it again.' : ''}`,
    committed: (fresh: number, known: number) => `${fresh} registered, ${known} were here already.`, register: (n: number) => `Register ${counted('en', n, { one: 'client', few: '', many: 'clients' })}`,
    results: { NEW: 'New', KNOWN: 'Known already', REJECTED: 'Refused', CREATED: 'Created', UPDATED: 'Updated', UNCHANGED: 'Unchanged' } as Record<string, string>,
  },
  ro: {
    clientHelp: 'CSV în UTF-8, cu virgulă sau punct și virgulă, coloane după nume; cel mult 2.000 de clienți. Fișierul se încearcă întâi; clienții se înregistrează toți sau niciunul, iar cei existenți rămân cum sunt.',
    tried: (fresh: number, known: number, rejected: number) => `Încercat, nimic schimbat încă: ${fresh} noi, ${known} existenți, ${rejected} respinși.${rejected > 0 ? ' Corectați fișierul și alegeți-l din nou.' : ''}`,
    committed: (fresh: number, known: number) => `${fresh} înregistrați, ${known} existau deja.`, register: (n: number) => `Înregistrează ${counted('ro', n, { one: 'client', few: 'clienți', many: 'de clienți' })}`,
    results: { NEW: 'Nou', KNOWN: 'Existent', REJECTED: 'Respins', CREATED: 'Creat', UPDATED: 'Actualizat', UNCHANGED: 'Neschimbat' } as Record<string, string>,
  },
});
