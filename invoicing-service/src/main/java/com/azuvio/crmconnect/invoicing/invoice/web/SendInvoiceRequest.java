package com.azuvio.crmconnect.invoicing.invoice.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param recipients absent or empty: the client's invoice e-mails */
public record SendInvoiceRequest(
        @Nullable @Size(max = 20) List<@NotBlank @Email @Pattern(regexp = "\\S+") @Size(max = 254) String> recipients) {

    public List<String> addresses() {
        return recipients == null ? List.of() : recipients.stream().distinct().toList();
    }
}
