package com.azuvio.crmconnect.payment.bank.matching;

/** How alike two texts are that should be the same. */
final class Likeness {

    /** Shorter ones are alike too easily. */
    private static final int CUT_NAME_MIN = 10;

    private static final int ONE_SLIP_MIN = 7;
    private static final int TWO_SLIPS_MIN = 14;

    enum Names {
        SAME,
        /** Cut off by the bank, or with a slip or two. */
        RESEMBLE,
        DIFFER
    }

    private Likeness() {}

    /** Both as they are compared. */
    static Names names(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Names.DIFFER;
        }
        if (one.equals(other)) {
            return Names.SAME;
        }
        int shorter = Math.min(one.length(), other.length());
        if (shorter >= CUT_NAME_MIN && (one.startsWith(other) || other.startsWith(one))) {
            return Names.RESEMBLE;
        }
        int slips = shorter >= TWO_SLIPS_MIN ? 2 : shorter >= ONE_SLIP_MIN ? 1 : 0;
        boolean near = slips > 0 && Math.abs(one.length() - other.length()) <= slips;
        return near && distance(one, other) <= slips ? Names.RESEMBLE : Names.DIFFER;
    }

    /** One digit or letter wrong, missing, too many, or two swapped. */
    static boolean oneSlip(String one, String other) {
        return distance(one, other) == 1;
    }

    /** Insertions, deletions, substitutions and swaps of neighbours. */
    static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = Math.max(i, j);
                    continue;
                }
                int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + wrong);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                steps[i][j] = swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
            }
        }
        return steps[one.length()][other.length()];
    }
}
