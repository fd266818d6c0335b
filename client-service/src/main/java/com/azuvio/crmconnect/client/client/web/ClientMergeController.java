package com.azuvio.crmconnect.client.client.web;

import com.azuvio.crmconnect.client.client.MergeClients;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Two records of one client. */
@RestController
class ClientMergeController {

    private final MergeClients mergeClients;

    ClientMergeController(MergeClients mergeClients) {
        this.mergeClients = mergeClients;
    }

    /** @param into the client that stays */
    record MergeRequest(@NotNull UUID into) {}

    /** Ends the record {@code id}, to which nothing was sold yet, and answers the client that stays. */
    @PostMapping("/clients/{id}/merge")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<ClientResponse> merge(@PathVariable UUID id, @Valid @RequestBody MergeRequest request) {
        var survivor = mergeClients.merge(id, request.into());
        return Versions.ok(ClientResponse.from(survivor), survivor.version());
    }
}
