import { createTheme, type CSSVariablesResolver } from '@mantine/core';

/** Colour carries status only: everything else is grey and one accent. Light and dark come from the same tokens. */
export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace",
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  headings: { fontWeight: '600', sizes: { h1: { fontSize: '20px' }, h2: { fontSize: '16px' }, h3: { fontSize: '14px' } } },
  primaryColor: 'indigo',
  primaryShade: { light: 7, dark: 8 },
  defaultRadius: 6,
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'compact-md' } },
    TextInput: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm' } },
    // What only informs is not announced like an error; the library's title colours miss a contrast of 4.5.
    Alert: { defaultProps: { role: 'note' }, styles: { title: { color: 'inherit' } } },
    Tooltip: { defaultProps: { openDelay: 250, withArrow: true, multiline: true, maw: 360 } },
    Drawer: { defaultProps: { position: 'right', size: 600 } },
  },
});

export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--page': '#f7f7f8',
    '--surface': '#ffffff',
    '--line': '#e4e4e9',
    '--muted': '#5d606b',
    '--hover': '#f1f2f5',
    '--chosen': '#eceefb',
    '--red': '#b3261e',
    '--green': '#1b7a37',
    '--amber': '#8a5600',
    '--mantine-color-dimmed': '#5d606b',
    '--mantine-color-placeholder': '#6b6e79',
  },
  dark: {
    '--page': '#131417',
    '--surface': '#1b1c20',
    '--line': '#2f3137',
    '--muted': '#a3a6b1',
    '--hover': '#24262b',
    '--chosen': '#2a2d49',
    '--red': '#ff9a92',
    '--green': '#7fd897',
    '--amber': '#f0c66b',
    '--mantine-color-dimmed': '#a3a6b1',
    '--mantine-color-placeholder': '#8d909b',
    '--mantine-color-body': '#131417',
  },
});
