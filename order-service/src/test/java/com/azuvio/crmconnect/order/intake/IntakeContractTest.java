package com.azuvio.crmconnect.order.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.azuvio.crmconnect.order.salesorder.PlaceOrder;
import com.azuvio.crmconnect.starter.test.Contracts;
import jakarta.validation.Validation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The service refuses exactly what the published schema refuses, and names the field. */
class IntakeContractTest {

    private static final String PLACE_ORDER = "sales.order-intake.place-order.v1";
    private static final String DELIVERY = "sales.warehouse.delivery-confirmed.v1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final IntakeMessages messages =
            new IntakeMessages(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void takesTheExamples() {
        assertThat(messages.read(bytes(Contracts.example(PLACE_ORDER)), PlaceOrder.class))
                .isInstanceOf(Reading.Valid.class);
        assertThat(messages.read(bytes(Contracts.example(DELIVERY)), DeliveryConfirmed.class))
                .isInstanceOf(Reading.Valid.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /source                       | null
            /source                       | " "
            /source                       | 17
            /externalId                   | ""
            /agent                        | null
            /agent/name                   | null
            /client                       | "Bianchi"
            /client/name                  | ""
            /client/clientId              | "17"
            /client/vatNumber             | "DE1234567890123456789"
            /client/email                 | "no address"
            /client/address/country       | "Germany"
            /client/address/city          | null
            /client/address/region        | "Bucharest"
            /currency                     | "eur"
            /currency                     | null
            /placedAt                     | "yesterday"
            /placedAt                     | 1763629800
            /placedAt                     | "1899-01-01T00:00:00Z"
            /requestedDeliveryOn          | "01.12.2026"
            /requestedDeliveryOn          | "2126-12-01"
            /shipFromCountry              | ""
            /shipTo/address               | null
            /discountPercent              | "100.01"
            /discountPercent              | "-1"
            /discountPercent              | 5
            /freight/amount               | "-0.01"
            /freight/amount               | "1.005"
            /lines                        | []
            /lines                        | null
            /lines/0                      | null
            /lines/0/itemCode             | "NO SPACES"
            /lines/0/quantity             | "0"
            /lines/0/quantity             | "-1"
            /lines/0/quantity             | "1.0001"
            /lines/0/quantity             | "1E3"
            /lines/0/quantity             | "ten"
            /lines/0/quantity             | 10
            /lines/0/quantity             | "1234567890123"
            /lines/0/unitPrice            | null
            /lines/0/unitPrice/amount     | "-1.00"
            /lines/0/unitPrice/amount     | "1.00001"
            /lines/0/discountPercent      | "2.505"
            """)
    void refusesWhatTheSchemaRefuses(String pointer, String value) {
        String message = with(pointer, value);
        assertThatExceptionOfType(AssertionError.class)
                .as("the schema refuses %s", message)
                .isThrownBy(() -> Contracts.assertValid(PLACE_ORDER, message));
        assertThat(messages.read(bytes(message), PlaceOrder.class))
                .isInstanceOfSatisfying(Reading.Invalid.class, invalid -> {
                    assertThat(invalid.breach().reason()).isEqualTo(IntakeBreach.CONTRACT_BREACH);
                    assertThat(invalid.breach().errors()).isNotEmpty();
                    assertThat(invalid.breach().detail()).doesNotContain("com.azuvio", "Exception");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /clientOrderNumber            | null
            /clientOrderNumber            | ""
            /agentConfirmedAt             | null
            /client/vatNumber             | null
            /client/address               | null
            /client/email                 | ""
            /placedAt                     | "2026-11-20T11:10:00+02:00"
            /shipTo                       | null
            /freight                      | null
            /freight/amount               | "25"
            /discountPercent              | "100"
            /discountPercent              | "100.00"
            /lines/0/quantity             | "0.001"
            /lines/0/quantity             | "123456789012.345"
            /lines/0/unitPrice/amount     | "0"
            /lines/0/itemCode             | "chair-200"
            /addedByALaterVersion         | true
            """)
    void takesWhatTheSchemaTakes(String pointer, String value) {
        String message = with(pointer, value);
        assertThatCode(() -> Contracts.assertValid(PLACE_ORDER, message)).doesNotThrowAnyException();
        Reading<PlaceOrder> reading = messages.read(bytes(message), PlaceOrder.class);
        if (value.equals("\"123456789012.345\"")) {
            assertThat(reading)
                    .isInstanceOf(Reading.Invalid.class); // the sum of the lines has a limit that no schema can say
        } else {
            assertThat(reading).as(message).isInstanceOf(Reading.Valid.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/currency, JPY, currency",
        "/currency, XXQ, currency",
        "/freight/currency, RON, freight",
        "/lines/1/unitPrice/currency, RON, lines[1].unitPrice",
    })
    void refusesCurrenciesThatCannotBeUsed(String pointer, String currency, String field) {
        assertThat(messages.read(bytes(with(pointer, "\"" + currency + "\"")), PlaceOrder.class))
                .isInstanceOfSatisfying(
                        Reading.Invalid.class,
                        invalid -> assertThat(invalid.breach().errors())
                                .anySatisfy(
                                        error -> assertThat(error.toString()).contains("field=" + field)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "{\"source\":", "[]", "\"text\"", "null", "{} {}"})
    void saysWhenAMessageIsNotJson(String message) {
        assertThat(messages.read(bytes(message), PlaceOrder.class))
                .isInstanceOfSatisfying(
                        Reading.Invalid.class,
                        invalid -> assertThat(invalid.breach().reason()).isEqualTo(IntakeBreach.NOT_JSON));
    }

    @Test
    void keepsWhatItCouldReadOfTheIdentity() {
        assertThat(messages.read(bytes(with("/lines", "[]")), PlaceOrder.class))
                .isInstanceOfSatisfying(Reading.Invalid.class, invalid -> {
                    assertThat(invalid.source()).isEqualTo("web-shop");
                    assertThat(invalid.externalId()).isEqualTo("WS-2026-004711");
                });
    }

    @Test
    void refusesTextThatTheDatabaseCannotKeep() {
        assertThat(messages.read(bytes(with("/notes", "\"a\\u0000b\"")), PlaceOrder.class))
                .isInstanceOf(Reading.Invalid.class);
    }

    private static String with(String pointer, String value) {
        ObjectNode message = (ObjectNode) JSON.readTree(Contracts.example(PLACE_ORDER));
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = message.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1);
        JsonNode node = JSON.readTree(value);
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), node);
        } else {
            ((ObjectNode) parent).set(name, node);
        }
        return message.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
