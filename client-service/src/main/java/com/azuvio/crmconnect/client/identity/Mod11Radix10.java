package com.azuvio.crmconnect.client.identity;

/** ISO/IEC 7064 MOD 11,10, the hybrid system with one check digit; Croatia's OIB ends with it. */
final class Mod11Radix10 {

    private Mod11Radix10() {}

    /** @param digits ASCII digits, the last one being the check digit */
    static boolean isValid(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length() - 1; i++) {
            int sum = (digits.charAt(i) - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (digits.charAt(digits.length() - 1) - '0' + product) % 10 == 1;
    }
}
