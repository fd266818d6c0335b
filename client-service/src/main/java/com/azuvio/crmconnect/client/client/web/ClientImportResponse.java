package com.azuvio.crmconnect.client.client.web;

import com.azuvio.crmconnect.client.client.ImportClients;
import com.azuvio.crmconnect.client.client.ImportClients.Imported;
import com.azuvio.crmconnect.client.client.ImportClients.Result;
import com.azuvio.crmconnect.starter.web.Refusal.FieldProblem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or in a dry run would do.
 *
 * @param committed false in a dry run and where a row is rejected: nothing was registered then
 * @param known clients that are here already and stay as they are
 */
record ClientImportResponse(boolean committed, int registered, int known, int rejected, List<RowResponse> rows) {

    /**
     * @param line in the file, the header being line 1
     * @param clientId of the registered or the known client
     * @param errors by column or field
     */
    record RowResponse(
            long line,
            @Nullable String name,
            Result result,
            @Nullable UUID clientId,
            List<FieldProblem> errors) {}

    static ClientImportResponse from(List<Imported> imported, boolean dryRun) {
        int rejected = count(imported, Result.REJECTED);
        boolean committed = !dryRun && rejected == 0;
        return new ClientImportResponse(
                committed,
                committed ? count(imported, Result.NEW) : 0,
                count(imported, Result.KNOWN),
                rejected,
                imported.stream().map(ClientImportResponse::row).toList());
    }

    private static RowResponse row(Imported one) {
        ImportClients.Row row = one.row();
        return new RowResponse(row.line(), row.name(), one.result(), one.clientId(), one.errors());
    }

    private static int count(List<Imported> imported, Result result) {
        return (int) imported.stream().filter(one -> one.result() == result).count();
    }
}
