import { createContext, useContext } from 'react';
import type { Language } from '../i18n';

export type Role = 'sales-admin' | 'account-executive' | 'finance-manager' | 'warehouse' | 'ops';

export interface Me {
  name: string;
  roles: string[];
  language?: Language;
}

const Context = createContext<Me>({ name: '', roles: [] });
export const MeProvider = Context.Provider;

export function useMe(): Me {
  return useContext(Context);
}

/** Whether the person has one of the roles; what nobody may do here is not shown, and the services check it again. */
export function useMay(...roles: Role[]): boolean {
  const me = useMe();
  return roles.some((role) => me.roles.includes(role));
}
