package com.azuvio.crmconnect.payment.bank.matching;

/** How alike two texts are that should be the same. */
final class Likeness {

    /** Shorter ones are alike too easily. */
    static final int CUT_NAME_MIN = 10;

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
        if (isCutOff(one, other)) {
            return Names.RESEMBLE;
        }
        int slips = slips(Math.min(one.length(), other.length()));
        return slips > 0 && isWithin(one, other, slips) ? Names.RESEMBLE : Names.DIFFER;
    }

    /** One is how the other begins. */
    static boolean isCutOff(String one, String other) {
        return Math.min(one.length(), other.length()) >= CUT_NAME_MIN
                && (one.startsWith(other) || other.startsWith(one));
    }

    /** How many slips a name of this length may have. */
    static int slips(int length) {
        return length >= TWO_SLIPS_MIN ? 2 : length >= ONE_SLIP_MIN ? 1 : 0;
    }

    /** Which letters and digits a text has, a bit each. */
    static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << text.charAt(i);
        }
        return letters;
    }

    /** A slip brings one letter in and takes one out at most; where more differ, nobody need compare the texts. */
    static boolean mayBeNear(long letters, long others, int slips) {
        return Long.bitCount(letters ^ others) <= 2 * slips;
    }

    /** One digit or letter wrong, missing, too many, or two swapped. */
    static boolean oneSlip(String one, String other) {
        return distance(one, other) == 1;
    }

    /** Whether the distance is at most so many steps; ends as soon as it cannot be. */
    static boolean isWithin(String one, String other, int steps) {
        if (Math.abs(one.length() - other.length()) > steps) {
            return false;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int from = Math.max(1, i - steps);
            int to = Math.min(other.length(), i + steps);
            row[0] = i;
            row[from - 1] = from == 1 ? i : steps + 1;
            int least = row[from - 1];
            for (int j = from; j <= to; j++) {
                int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int above = j < i + steps ? last[j] : steps + 1;
                int best = Math.min(Math.min(above, row[j - 1]) + 1, last[j - 1] + wrong);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                row[j] = swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
                least = Math.min(least, row[j]);
            }
            if (least > steps) {
                return false;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[other.length()] <= steps;
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
