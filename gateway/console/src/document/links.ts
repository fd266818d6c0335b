const PLACES: [RegExp, string][] = [
  [/^\/clients\b/, '/crm/clients'],
  [/^\/(orders|invoices|proformas|credit-notes|returns|payments)\b/, '/sales/$1'],
  [/^\/recurring-templates\b/, '/sales/recurring'],
];

/** The console's page of a path that a service answers ("/clients/…"). */
export function pageOf(path: string): string {
  for (const [pattern, place] of PLACES) if (pattern.test(path)) return path.replace(pattern, place);
  return path;
}

/** A page that somebody opens to put something right, and that leads back here afterwards. */
export function thereAndBack(path: string, here: string): string {
  const page = pageOf(path);
  return `${page}${page.includes('?') ? '&' : '?'}back=${encodeURIComponent(here)}`;
}

/** Where the page of a document of invoicing is. */
export function documentPath(type: string | undefined, id: string): string {
  if (type === 'CREDIT_NOTE') return `/sales/credit-notes/${id}`;
  if (type === 'PROFORMA') return `/sales/proformas/${id}`;
  return `/sales/invoices/${id}`;
}

/** Where a page that was opened to put something right leads back to; only a page of this console. */
export function backPath(search: URLSearchParams): string | undefined {
  const back = search.get('back');
  return back && /^\/(?![/\\])/.test(back) ? back : undefined;
}
