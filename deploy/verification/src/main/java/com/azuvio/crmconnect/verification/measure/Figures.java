package com.azuvio.crmconnect.verification.measure;

import com.azuvio.crmconnect.verification.demo.Report;
import com.azuvio.crmconnect.verification.stack.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What was measured, beside its goal where it has one. */
public final class Figures {

    private static final int DECIMALS = 2;

    private record Figure(String name, BigDecimal value, String unit, String goal, boolean reached) {}

    private final List<Figure> figures = new ArrayList<>();

    public void measured(String name, double value, String unit) {
        figures.add(new Figure(name, rounded(value), unit, "", true));
    }

    public void atLeast(String name, double value, double goal, String unit) {
        figures.add(new Figure(name, rounded(value), unit, "at least " + rounded(goal), value >= goal));
    }

    public void atMost(String name, double value, double goal, String unit) {
        figures.add(new Figure(name, rounded(value), unit, "at most " + rounded(goal), value <= goal));
    }

    /** A table for people and one line of JSON for programs. @return whether every goal was reached */
    public boolean print(Report report) {
        report.line("");
        report.line("%-62s %12s %-8s %s".formatted("", "measured", "", "goal"));
        figures.forEach(figure -> report.line("%-62s %12s %-8s %s%s"
                .formatted(
                        figure.name(),
                        figure.value().toPlainString(),
                        figure.unit(),
                        figure.goal(),
                        figure.reached() ? "" : "   MISSED")));
        report.line("");
        report.line(new String(Json.bytes(figures), StandardCharsets.UTF_8));
        return figures.stream().allMatch(Figure::reached);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
