/** Line icons of the menu on a 16-unit grid; decoration beside a word, so hidden from screen readers. */
const PATHS: Record<string, string> = {
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  chart: 'M2 14h12M4 11V8M8 11V3M12 11V6',
  box: 'M2 5l6-3 6 3v6l-6 3-6-3V5ZM2 5l6 3 6-3M8 8v6',
  file: 'M4 1.5h5L12.5 5v9.5H4v-13ZM9 1.5V5h3.5M6 8h4M6 11h4',
  filedash: 'M4 1.5h5L12.5 5v9.5H4v-13ZM9 1.5V5h3.5M6 9h1M9 9h1',
  loop: 'M3 8a5 5 0 0 1 9-3M13 8a5 5 0 0 1-9 3M12 2v3H9M4 14v-3h3',
  minus: 'M2 8a6 6 0 1 0 12 0A6 6 0 0 0 2 8ZM5.5 8h5',
  plus: 'M2 8a6 6 0 1 0 12 0A6 6 0 0 0 2 8ZM5.5 8h5M8 5.5v5',
  back: 'M6 3 2 7l4 4M2 7h8a4 4 0 0 1 0 8H8',
  coins: 'M2 5c0-3.5 8-3.5 8 0s-8 3.5-8 0ZM2 5v5c0 2 4 3 6 2M6 10c0-3 8-3 8 0s-8 3-8 0ZM6 10v2.5c0 2.5 8 2.5 8 0V10',
  bank: 'M2 6l6-4 6 4H2ZM3.5 6v6M6.5 6v6M9.5 6v6M12.5 6v6M2 14h12',
  tag: 'M2 2h6l6 6-6 6-6-6V2ZM5 5h.01',
  card: 'M1.5 3.5h13v9h-13ZM1.5 6.5h13M4 10h3',
  people: 'M6 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM1.5 14c0-5 9-5 9 0M11 8a2 2 0 1 0-1-3.5M14.5 13c0-2-1-3.5-3-3.5',
  mail: 'M1.5 3.5h13v9h-13ZM1.5 4.5l6.5 4.5 6.5-4.5',
  bell: 'M3 12h10l-1.5-2V7a3.5 3.5 0 0 0-7 0v3L3 12ZM6.5 14h3',
  plug: 'M6 1.5V5M10 1.5V5M4 5h8v3a4 4 0 0 1-8 0V5ZM8 12v3',
  gear: 'M8 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.400 3.400l1.400 1.400M11.200 11.200l1.400 1.400M12.600 3.400l-1.400 1.400M4.800 11.200l-1.400 1.400',
};

export function Icon({ name, size = 16 }: { name: string; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth={1.4} strokeLinecap="round" strokeLinejoin="round" aria-hidden style={{ flexShrink: 0 }}>
      <path d={PATHS[name]} />
    </svg>
  );
}
