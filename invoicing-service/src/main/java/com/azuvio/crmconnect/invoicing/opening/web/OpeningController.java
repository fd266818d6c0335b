package com.azuvio.crmconnect.invoicing.opening.web;

import com.azuvio.crmconnect.invoicing.opening.OpeningReport;
import com.azuvio.crmconnect.invoicing.opening.TakeOverOpeningBalances;
import com.azuvio.crmconnect.starter.security.CurrentActor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The opening balances (D16). */
@RestController
class OpeningController {

    private final OpeningFile file;
    private final TakeOverOpeningBalances takingOver;
    private final CurrentActor actor;

    OpeningController(OpeningFile file, TakeOverOpeningBalances takingOver, CurrentActor actor) {
        this.file = file;
        this.takingOver = takingOver;
        this.actor = actor;
    }

    /**
     * Takes over open invoices and credits of the old system from a CSV file ({@code kind,number,issuedOn,dueOn,client,currency,total,open}), all rows or
     * none; the report says what is wrong with which line. The same rows again change nothing. 409 {@code documents-issued-already} once documents of our
     * own are issued, unless {@code force}.
     *
     * @param dryRun true: only says what would be done
     */
    @PostMapping(path = "/opening-balances/import", consumes = "text/csv")
    @PreAuthorize("hasAnyRole('sales-admin','finance-manager')")
    OpeningReport importFile(
            @RequestBody byte[] content,
            @RequestParam(defaultValue = "true") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean force) {
        return dryRun
                ? takingOver.tryOut(file.read(content))
                : takingOver.takeOver(file.read(content), force, actor.name());
    }
}
