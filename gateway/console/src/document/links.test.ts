import { describe, expect, it } from 'vitest';
import { backPath, documentPath, pageOf, thereAndBack } from './links';

describe('links of services as pages of the console', () => {
  it('leads to the menu’s places', () => {
    expect(pageOf('/clients/7')).toBe('/crm/clients/7');
    expect(pageOf('/orders/7')).toBe('/sales/orders/7');
    expect(pageOf('/credit-notes/7')).toBe('/sales/credit-notes/7');
    expect(pageOf('/settings/series')).toBe('/settings/series');
  });

  it('carries the way back, also beside other parameters', () => {
    expect(thereAndBack('/clients/7', '/sales/invoices/9')).toBe('/crm/clients/7?back=%2Fsales%2Finvoices%2F9');
    expect(thereAndBack('/settings/exchange-rates?currency=EUR', '/a')).toBe('/settings/exchange-rates?currency=EUR&back=%2Fa');
  });

  it('opens a debit note as the invoice that it is', () => {
    expect(documentPath('DEBIT_NOTE', '1')).toBe('/sales/invoices/1');
    expect(documentPath('CREDIT_NOTE', '1')).toBe('/sales/credit-notes/1');
    expect(documentPath('PROFORMA', '1')).toBe('/sales/proformas/1');
  });
});

describe('the way back', () => {
  it('leads to a page of the console and nowhere else', () => {
    const back = (path: string) => backPath(new URLSearchParams({ back: path }));
    expect(back('/sales/invoices/9?tab=a')).toBe('/sales/invoices/9?tab=a');
    expect(back('//evil.example')).toBeUndefined();
    expect(back('/\\evil.example')).toBeUndefined();
    expect(back('https://evil.example')).toBeUndefined();
    expect(backPath(new URLSearchParams())).toBeUndefined();
  });
});
