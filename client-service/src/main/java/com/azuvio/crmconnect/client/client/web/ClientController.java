package com.azuvio.crmconnect.client.client.web;

import com.azuvio.crmconnect.client.client.ChangeActivity;
import com.azuvio.crmconnect.client.client.ClientDetails;
import com.azuvio.crmconnect.client.client.CorrectClient;
import com.azuvio.crmconnect.client.client.DescribeClient;
import com.azuvio.crmconnect.client.client.ReadinessPolicy;
import com.azuvio.crmconnect.client.client.RegisterClient;
import com.azuvio.crmconnect.starter.web.Versions;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One client: registered, read, corrected, taken out of business and back. */
@RestController
@RequestMapping("/clients")
class ClientController {

    private final RegisterClient registerClient;
    private final DescribeClient describeClient;
    private final CorrectClient correctClient;
    private final ChangeActivity changeActivity;
    private final ReadinessPolicy policy;

    ClientController(
            RegisterClient registerClient,
            DescribeClient describeClient,
            CorrectClient correctClient,
            ChangeActivity changeActivity,
            ReadinessPolicy policy) {
        this.registerClient = registerClient;
        this.describeClient = describeClient;
        this.correctClient = correctClient;
        this.changeActivity = changeActivity;
        this.policy = policy;
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('sales-admin', 'integration')")
    ResponseEntity<ClientResponse> register(@Valid @RequestBody ClientRequest request) {
        var client = registerClient.register(request.toProfile(policy.homeCountry()));
        var location = URI.create("/clients/" + client.state().id());
        return Versions.created(location, ClientResponse.from(client), client.version());
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('sales-admin', 'account-executive', 'finance-manager', 'integration')")
    ResponseEntity<ClientResponse> read(@PathVariable UUID id) {
        return ok(describeClient.describe(id));
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAnyRole('sales-admin', 'integration')")
    ResponseEntity<ClientResponse> correct(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ClientRequest request) {
        return ok(correctClient.correct(id, ifMatch, request.toProfile(policy.homeCountry())));
    }

    @PostMapping("/{id}/deactivate")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<ClientResponse> deactivate(@PathVariable UUID id) {
        return ok(changeActivity.change(id, false));
    }

    @PostMapping("/{id}/reactivate")
    @PreAuthorize("hasRole('sales-admin')")
    ResponseEntity<ClientResponse> reactivate(@PathVariable UUID id) {
        return ok(changeActivity.change(id, true));
    }

    private static ResponseEntity<ClientResponse> ok(ClientDetails client) {
        return Versions.ok(ClientResponse.from(client), client.version());
    }
}
