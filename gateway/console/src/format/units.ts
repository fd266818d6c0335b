import type { Language } from '../i18n';

/** UN/ECE Recommendation 20 codes that catalogues use most, as people write them; others stay codes. */
const UNITS: Record<string, [english: string, romanian: string]> = {
  H87: ['pcs', 'buc'], C62: ['pcs', 'buc'], EA: ['pcs', 'buc'], HUR: ['h', 'ore'], DAY: ['days', 'zile'], MON: ['months', 'luni'], ANN: ['years', 'ani'],
  KGM: ['kg', 'kg'], GRM: ['g', 'g'], TNE: ['t', 't'], MTR: ['m', 'm'], MTK: ['m²', 'm²'], MTQ: ['m³', 'm³'], LTR: ['l', 'l'], KMT: ['km', 'km'],
  KWH: ['kWh', 'kWh'], SET: ['sets', 'seturi'], XPK: ['packs', 'pachete'], XBX: ['boxes', 'cutii'], XPX: ['pallets', 'paleți'],
};

export function unitText(code: string | undefined, language: Language): string {
  if (!code) return '';
  const unit = UNITS[code];
  return unit ? unit[language === 'ro' ? 1 : 0] : code;
}
