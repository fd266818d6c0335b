package com.azuvio.crmconnect.order.salesorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.azuvio.crmconnect.order.check.CheckCode;
import com.azuvio.crmconnect.order.check.CheckPolicy;
import com.azuvio.crmconnect.order.check.Checklist;
import com.azuvio.crmconnect.order.check.Finding;
import com.azuvio.crmconnect.order.check.OrderCheck;
import com.azuvio.crmconnect.order.item.Catalogue;
import com.azuvio.crmconnect.order.item.CatalogueFixtures;
import com.azuvio.crmconnect.starter.id.UuidV7;
import com.azuvio.crmconnect.starter.web.Refusal;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole state table: every command in every status leads where the table says or is refused by its status. */
class OrderStateTableTest {

    private static final String TABLE = """
            status             | OPEN   | AGREE  | CONFIRM            | HOLD               | RETURN_TO_AGENT   | RESUBMIT | LINK_CLIENT       | DELIVER            | CONVERT_RELEASED   | CANCEL | REQUEST_PROFORMA | SIGN_OFF
            NEW                | OPENED | NEW    | AWAITING_WAREHOUSE | AWAITING_WAREHOUSE | RETURNED_TO_AGENT | -        | NEW               | -                  | -                  | CANCELLED | NEW | NEW
            OPENED             | OPENED | OPENED | AWAITING_WAREHOUSE | AWAITING_WAREHOUSE | RETURNED_TO_AGENT | -        | OPENED            | -                  | -                  | CANCELLED | OPENED | OPENED
            RETURNED_TO_AGENT  | -      | -      | -                  | -                  | -                 | NEW      | RETURNED_TO_AGENT | -                  | -                  | CANCELLED | - | -
            AWAITING_WAREHOUSE | -      | -      | AWAITING_WAREHOUSE | AWAITING_WAREHOUSE | -                 | -        | -                 | CONFIRMED          | AWAITING_WAREHOUSE | CANCEL_REQUESTED | AWAITING_WAREHOUSE | AWAITING_WAREHOUSE
            PARTLY_CONFIRMED   | -      | -      | CONFIRMED          | AWAITING_WAREHOUSE | -                 | -        | -                 | -                  | PARTLY_CONFIRMED   | CANCEL_REQUESTED | PARTLY_CONFIRMED | PARTLY_CONFIRMED
            CONFIRMED          | -      | -      | -                  | -                  | -                 | -        | -                 | -                  | CONFIRMED          | CANCEL_REQUESTED | CONFIRMED | -
            CANCEL_REQUESTED   | -      | -      | -                  | -                  | -                 | -        | -                 | -                  | -                  | - | - | -
            CANCELLED          | -      | -      | -                  | -                  | -                 | -        | -                 | -                  | -                  | - | - | -
            """;

    static Stream<Arguments> cells() {
        List<List<String>> rows = TABLE.lines()
                .map(row -> Arrays.stream(row.split("\\|")).map(String::strip).toList())
                .toList();
        List<String> commands = rows.getFirst().subList(1, rows.getFirst().size());
        assertThat(commands).hasSize(OrderCommand.values().length);
        assertThat(rows).hasSize(OrderStatus.values().length + 1);
        return rows.stream()
                .skip(1)
                .flatMap(row -> Stream.iterate(0, i -> i < commands.size(), i -> i + 1)
                        .map(i -> Arguments.of(
                                OrderStatus.valueOf(row.getFirst()),
                                OrderCommand.valueOf(commands.get(i)),
                                row.get(i + 1))));
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @MethodSource("cells")
    void followsTheTable(OrderStatus status, OrderCommand command, String expected) {
        Order order = orderIn(status, command);
        assertThat(order.status()).isEqualTo(status);
        if (expected.equals("-")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> give(order, command))
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("not-allowed-in-status"));
            assertThat(order.status()).isEqualTo(status);
            assertThat(status.allowed()).doesNotContain(command);
        } else {
            give(order, command);
            assertThat(order.status()).isEqualTo(OrderStatus.valueOf(expected));
            assertThat(status.allowed()).contains(command);
        }
    }

    /** In that status, with something for the command to work on. */
    private static Order orderIn(OrderStatus status, OrderCommand command) {
        Order order = switch (status) {
            case NEW -> OrderFixtures.aNewOrder();
            case OPENED -> OrderFixtures.anOpenedOrder();
            case RETURNED_TO_AGENT -> OrderFixtures.aReturnedOrder();
            case AWAITING_WAREHOUSE ->
                command == OrderCommand.CONFIRM || command == OrderCommand.HOLD
                        ? withChairsAlone()
                        : OrderFixtures.anAwaitingOrder();
            case PARTLY_CONFIRMED -> OrderFixtures.aPartlyConfirmedOrder();
            case CONFIRMED -> OrderFixtures.aConfirmedOrder();
            case CANCEL_REQUESTED -> OrderFixtures.aCancelRequestedOrder();
            case CANCELLED -> OrderFixtures.aCancelledOrder();
        };
        if (command == OrderCommand.REQUEST_PROFORMA && status == OrderStatus.NEW) {
            order.linkClient(OrderFixtures.CLIENT, OrderFixtures.NOW);
        }
        if (command == OrderCommand.CONVERT_RELEASED && status.allowed().contains(command)) {
            OrderFixtures.discardDraft(order, 1);
        }
        return order;
    }

    private static Order withChairsAlone() {
        Order order = OrderFixtures.anOpenedOrder();
        OrderFixtures.confirm(order, OrderFixtures.quantity(order, 1, "10"));
        return order;
    }

    private static void give(Order order, OrderCommand command) {
        Catalogue catalogue = CatalogueFixtures.aCatalogue();
        switch (command) {
            case OPEN -> order.open(catalogue, OrderFixtures.NOW);
            case AGREE -> order.agree(OrderFixtures.NOW);
            case SIGN_OFF -> {
                OrderCheck warning = OrderCheck.of(
                        CheckCode.PRICES,
                        CheckPolicy.WARN,
                        List.of(Finding.of("price-deviation", "line 1 is cheaper")));
                order.signOff(
                        CheckCode.PRICES,
                        warning.factsHash(),
                        "as agreed",
                        new Checklist(List.of(warning)),
                        OrderFixtures.NOW);
            }
            case CONFIRM -> OrderFixtures.confirm(order);
            case HOLD -> order.holdForWarehouse("fragile", null, OrderFixtures.reviewed(order), OrderFixtures.NOW);
            case RETURN_TO_AGENT -> order.returnToAgent("wrong price", OrderFixtures.NOW);
            case RESUBMIT -> order.resubmit(null, order.match(), catalogue, null, OrderFixtures.NOW);
            case LINK_CLIENT -> order.linkClient(OrderFixtures.CLIENT, OrderFixtures.NOW);
            case DELIVER -> OrderFixtures.deliver(order, "DN-1", false, OrderFixtures.quantity(order, 1, "10"));
            case CONVERT_RELEASED -> order.convertReleased(catalogue, OrderFixtures.NOW);
            case CANCEL -> order.cancel("withdrawn", OrderFixtures.NOW);
            case REQUEST_PROFORMA ->
                order.requestProforma(
                        new ProformaRequest(
                                UuidV7.next(), new BigDecimal("30"), null, null, "ae-17", OrderFixtures.NOW.at()),
                        catalogue,
                        OrderFixtures.NOW);
        }
    }
}
