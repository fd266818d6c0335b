package com.azuvio.crmconnect.client.client.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.azuvio.crmconnect.starter.test.Api;
import com.azuvio.crmconnect.starter.test.ServiceTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ClientImportIT {

    private static final String HEADER = "name;status;vatNumber;language;paymentTermsDays;paysByTransfer;iban;"
            + "addressLine1;city;region;postalCode;country;invoiceEmails\n";
    private static final String GOOD =
            "Import Unu SRL;DOMESTIC_TAXABLE;ro 1590082;ro;30;da;RO49 AAAA 1B31 0075 9384 0000;"
                    + "Strada Lipscani 12;Sectorul 3;RO-B;030033;ro;facturi@unu.example, contabil@unu.example\n";
    private static final String CONSUMER = "Ana Importată;CONSUMER;;en;0;;;;;;;;\n";

    @Autowired
    Api api;

    @Test
    void saysWhatItWouldDoDoesItAndChangesNothingTheSecondTime() {
        var dry = importFile(HEADER + GOOD + CONSUMER, true);
        assertThat(dry.path("committed").asBoolean()).isFalse();
        assertThat(results(dry)).containsExactly("NEW", "NEW");
        assertThat(listed("Import Unu")).isZero();

        var done = importFile(HEADER + GOOD + CONSUMER, false);
        assertThat(done.path("committed").asBoolean()).isTrue();
        assertThat(done.path("registered").asInt()).isEqualTo(2);
        var client = api.as("sales-admin")
                .get("/clients/" + done.at("/rows/0/clientId").asString())
                .expect(200)
                .json();
        assertThat(client.path("vatNumber").asString()).isEqualTo("RO1590082");
        assertThat(client.at("/registeredAddress/city").asString()).isEqualTo("SECTOR3");
        assertThat(client.path("invoiceEmails").size()).isEqualTo(2);
        assertThat(client.at("/readiness/ready").asBoolean()).isTrue();

        var again = importFile(HEADER + GOOD + CONSUMER, false);
        assertThat(results(again)).containsExactly("KNOWN", "KNOWN");
        assertThat(again.at("/rows/0/clientId")).isEqualTo(done.at("/rows/0/clientId"));
        assertThat(listed("Import Unu")).isEqualTo(1);
    }

    @Test
    void registersNothingWhereOneRowIsWrongAndNamesTheLine() {
        var report = importFile(
                HEADER + "Corect SRL;CONSUMER;;en;0;;;;;;;;\n"
                        + "Greșit SRL;DOMESTIC_TAXABLE;RO14399841;ro;30;;;;;;;;not-a-mailbox\n"
                        + "Status SRL;SOMETHING;;ro;thirty;maybe;;;;;;;\n"
                        + "Scurt SRL;CONSUMER\n"
                        + "Corect SRL;CONSUMER;;en;0;;;;;;;;\n"
                        + ";CONSUMER;;fr;999;;;;;;;;\n",
                false);
        assertThat(report.path("committed").asBoolean()).isFalse();
        assertThat(results(report)).containsExactly("NEW", "REJECTED", "REJECTED", "REJECTED", "REJECTED", "REJECTED");
        assertThat(errors(report, 1)).containsExactly("invoiceEmails[0].<list element> invalid");
        assertThat(errors(report, 2))
                .containsExactlyInAnyOrder(
                        "status unreadable", "paymentTermsDays unreadable", "paysByTransfer unreadable");
        assertThat(errors(report, 3)).containsExactly(" unequal-row");
        assertThat(errors(report, 4)).containsExactly("name repeated");
        assertThat(errors(report, 5))
                .containsExactlyInAnyOrder("name invalid", "language invalid", "paymentTermsDays invalid");
        assertThat(report.at("/rows/5/line").asInt()).isEqualTo(7);
        assertThat(listed("Corect SRL")).isZero();
    }

    @Test
    void holdsNumbersAgainstTheSameRulesAsTheForm() {
        var report = importFile(HEADER + "Cifră SRL;DOMESTIC_TAXABLE;RO14399841;ro;30;;;;;;;;\n", true);
        assertThat(errors(report, 0)).singleElement().asString().startsWith("vatNumber ");
    }

    @Test
    void takesTheGuardOfAnExportOffATextAgain() {
        var report = importFile("name,status,language,paymentTermsDays\n'=Formula Guard,CONSUMER,en,0\n", true);
        assertThat(report.at("/rows/0/name").asString()).isEqualTo("=Formula Guard");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name,status | columns-missing",
                "name,status,language,paymentTermsDays,vatnumber\\nA,CONSUMER,en,0,x | columns-unknown",
                "name,status,language,paymentTermsDays | empty-file"
            })
    void refusesFilesThatAreNone(String file, String code) {
        var text = file.replace("\\n", "\n");
        upload(text.contains("\n") || code.equals("empty-file") ? text : text + "\nA,CONSUMER", true)
                .expectProblem(422, code);
    }

    @Test
    void refusesTooManyRowsAndTheWrongRole() {
        var rows = "A,CONSUMER,en,0\n".repeat(ImportClientsFile.ROWS_MAX + 1);
        upload("name,status,language,paymentTermsDays\n" + rows, true).expectProblem(422, "too-many-rows");
        api.as("integration")
                .send(api.as("integration")
                        .request("/clients/import")
                        .setHeader("Content-Type", "text/csv")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(HEADER)))
                .expectProblem(403, "forbidden");
    }

    @Test
    void refusesTextThatIsNotUtf8() {
        var admin = api.as("sales-admin");
        admin.send(admin.request("/clients/import")
                        .setHeader("Content-Type", "text/csv")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(HEADER + "Țesături", Charset.forName("ISO-8859-2"))))
                .expectProblem(422, "unreadable-file");
    }

    private JsonNode importFile(String file, boolean dryRun) {
        return upload(file, dryRun).expect(200).json();
    }

    private Api.ApiResponse upload(String file, boolean dryRun) {
        var admin = api.as("sales-admin");
        return admin.send(admin.request("/clients/import?dryRun=" + dryRun)
                .setHeader("Content-Type", "text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(file, StandardCharsets.UTF_8)));
    }

    private int listed(String name) {
        return api.as("sales-admin")
                .get("/clients?q=" + name.replace(" ", "%20"))
                .expect(200)
                .json()
                .path("items")
                .size();
    }

    private static List<String> results(JsonNode report) {
        return report.path("rows")
                .valueStream()
                .map(row -> row.path("result").asString())
                .toList();
    }

    private static List<String> errors(JsonNode report, int row) {
        return report.at("/rows/" + row + "/errors")
                .valueStream()
                .map(error -> error.path("field").asString() + " "
                        + error.path("code").asString())
                .toList();
    }
}
