package com.azuvio.crmconnect.client.statement;

import com.azuvio.crmconnect.client.account.Ageing;
import com.azuvio.crmconnect.client.account.OpenItem;
import com.azuvio.crmconnect.client.account.Statement;
import com.azuvio.crmconnect.client.client.ClientState;
import com.azuvio.crmconnect.client.statement.PrintedStatement.Fact;
import com.azuvio.crmconnect.client.statement.PrintedStatement.Item;
import com.azuvio.crmconnect.client.statement.PrintedStatement.Line;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a statement into words. */
final class StatementLayout {

    private final StatementWords words;
    private final ZoneId zone;

    StatementLayout(StatementWords words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    PrintedStatement print(Statement statement, ClientState client, StatementIssuer issuer) {
        return new PrintedStatement(
                words.locale().getLanguage(),
                statement.closing().currency().getCurrencyCode(),
                issuer,
                client.profile().name(),
                clientLines(client),
                facts(statement, client),
                lines(statement),
                statement.openItems().stream().map(this::item).toList(),
                ages(statement.ageing()),
                words.amount(statement.closing()));
    }

    private List<String> clientLines(ClientState client) {
        var lines = new ArrayList<String>();
        var address = client.profile().registeredAddress();
        if (address != null) {
            lines.add(address.line1());
            lines.add(address.line2());
            lines.add(joined(address.postalCode(), address.city()));
            lines.add(Locale.of("", address.country()).getDisplayCountry(words.locale()));
        }
        var vatNumber = client.profile().tax().vatNumber();
        if (vatNumber != null) {
            lines.add(words.text("vat.number", vatNumber.value()));
        }
        lines.removeIf(line -> line == null || line.isBlank());
        return List.copyOf(lines);
    }

    private static String joined(@Nullable String postalCode, String city) {
        return postalCode == null ? city : postalCode + " " + city;
    }

    private List<Fact> facts(Statement statement, ClientState client) {
        var view = statement.view();
        var from = statement.from();
        return Stream.of(
                        new Fact(words.text("as.of"), words.date(view.asOf())),
                        new Fact(
                                words.text("known.at"),
                                words.moment(view.knownAt().atZone(zone))),
                        from == null ? null : new Fact(words.text("from"), words.date(from)),
                        new Fact(words.text("client.number"), client.number()),
                        new Fact(
                                words.text("currency"),
                                statement.closing().currency().getCurrencyCode()))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private List<Line> lines(Statement statement) {
        var lines = new ArrayList<Line>();
        var from = statement.from();
        if (from != null) {
            lines.add(new Line(words.date(from), words.text("opening"), "", "", "", words.amount(statement.opening())));
        }
        for (var line : statement.lines()) {
            var entry = line.entry();
            boolean charges = !entry.amount().isNegative();
            var amount = words.amount(charges ? entry.amount() : entry.amount().negated());
            lines.add(new Line(
                    words.date(entry.effectiveOn()),
                    words.text("type." + entry.type().name()),
                    entry.number() == null ? "" : entry.number(),
                    charges ? amount : "",
                    charges ? "" : amount,
                    words.amount(line.balance())));
        }
        return lines;
    }

    private Item item(OpenItem item) {
        return new Item(
                item.number(),
                words.text("type." + item.type().name()),
                words.date(item.issuedOn()),
                words.date(item.dueOn()),
                item.daysOverdue() == 0 ? "" : Long.toString(item.daysOverdue()),
                words.amount(item.total()),
                words.amount(item.remaining()));
    }

    private List<Fact> ages(Ageing ageing) {
        return List.of(
                new Fact(words.text("age.current"), words.amount(ageing.current())),
                new Fact(words.text("age.days", "1–30"), words.amount(ageing.days1To30())),
                new Fact(words.text("age.days", "31–60"), words.amount(ageing.days31To60())),
                new Fact(words.text("age.days", "61–90"), words.amount(ageing.days61To90())),
                new Fact(words.text("age.days", "> 90"), words.amount(ageing.daysOver90())),
                new Fact(words.text("age.open"), words.amount(ageing.open())),
                new Fact(
                        words.text("age.unallocated"),
                        words.amount(ageing.unallocated().negated())),
                new Fact(words.text("age.balance"), words.amount(ageing.balance())));
    }
}
