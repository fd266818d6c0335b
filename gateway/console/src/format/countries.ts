import type { Language } from '../i18n';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Codes that the browser names but that are no country of ISO 3166-1. */
const NO_COUNTRY = new Set(['AC', 'AN', 'BU', 'CP', 'CQ', 'CS', 'DD', 'DG', 'DY', 'EA', 'EU', 'EZ', 'FX', 'HV', 'IC', 'NH', 'QO', 'QU', 'RH', 'SU', 'TA', 'TP', 'UK', 'UN', 'VD', 'XA', 'XB', 'YD', 'YU', 'ZR', 'ZZ', 'NT', 'PC', 'PU', 'PZ', 'WK', 'MI', 'JT', 'FQ', 'CT', 'NQ', 'XK']);

const cache = new Map<Language, { value: string; label: string }[]>();

/** ISO 3166-1 countries by their names in the language. */
export function countries(language: Language): { value: string; label: string }[] {
  let found = cache.get(language);
  if (!found) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    found = [];
    for (const first of LETTERS) {
      for (const second of LETTERS) {
        const value = first + second;
        const label = NO_COUNTRY.has(value) ? undefined : names.of(value);
        if (label) found.push({ value, label });
      }
    }
    found.sort((a, b) => a.label.localeCompare(b.label, language));
    cache.set(language, found);
  }
  return found;
}

export function countryName(code: string | undefined, language: Language): string {
  return code ? (new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code) : '';
}

/** Romanian counties: ISO 3166-2 without the prefix. */
const COUNTIES: Record<string, string> = {
  AB: 'Alba', AR: 'Arad', AG: 'Argeș', BC: 'Bacău', BH: 'Bihor', BN: 'Bistrița-Năsăud', BT: 'Botoșani', BR: 'Brăila', BV: 'Brașov', B: 'București', BZ: 'Buzău', CL: 'Călărași', CS: 'Caraș-Severin', CJ: 'Cluj',
  CT: 'Constanța', CV: 'Covasna', DB: 'Dâmbovița', DJ: 'Dolj', GL: 'Galați', GR: 'Giurgiu', GJ: 'Gorj', HR: 'Harghita', HD: 'Hunedoara', IL: 'Ialomița', IS: 'Iași', IF: 'Ilfov', MM: 'Maramureș', MH: 'Mehedinți',
  MS: 'Mureș', NT: 'Neamț', OT: 'Olt', PH: 'Prahova', SJ: 'Sălaj', SM: 'Satu Mare', SB: 'Sibiu', SV: 'Suceava', TR: 'Teleorman', TM: 'Timiș', TL: 'Tulcea', VS: 'Vaslui', VL: 'Vâlcea', VN: 'Vrancea',
};

export const counties = Object.entries(COUNTIES).map(([code, label]) => ({ value: `RO-${code}`, label }));

/** "Cluj" for RO-CJ; other countries' regions stay codes. */
export function regionName(region: string | undefined): string {
  return region?.startsWith('RO-') ? (COUNTIES[region.slice(3)] ?? region) : (region ?? '');
}

export const SECTORS = ['SECTOR1', 'SECTOR2', 'SECTOR3', 'SECTOR4', 'SECTOR5', 'SECTOR6'];

interface Address {
  line1?: string;
  line2?: string;
  city?: string;
  region?: string;
  postalCode?: string;
  country?: string;
}

/** An address in one line, as people write it. */
export function addressLine(address: Address | undefined, language: Language): string {
  if (!address) return '';
  const city = address.city?.startsWith('SECTOR') ? `Sector ${address.city.slice(6)}` : address.city;
  return [address.line1, address.line2, [address.postalCode, city].filter(Boolean).join(' '), regionName(address.region), countryName(address.country, language)].filter(Boolean).join(', ');
}
