package com.azuvio.crmconnect.invoicing.recurring;

/** What the interval of a schedule is counted in. */
public enum IntervalUnit {
    DAYS(366),
    WEEKS(104),
    MONTHS(60),
    QUARTERS(20),
    YEARS(10);

    private final int countMax;

    IntervalUnit(int countMax) {
        this.countMax = countMax;
    }

    /** How many of them an interval may have. */
    public int countMax() {
        return countMax;
    }

    /** Whether a period begins on a day of the month, which short months may lack. */
    public boolean isOfMonths() {
        return this == MONTHS || this == QUARTERS || this == YEARS;
    }
}
