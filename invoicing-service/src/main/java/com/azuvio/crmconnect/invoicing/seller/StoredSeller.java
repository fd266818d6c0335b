package com.azuvio.crmconnect.invoicing.seller;

import com.azuvio.crmconnect.invoicing.document.Seller;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The profile as it stands.
 *
 * @param logo as a {@code data:} URI
 * @param version as in its entity tag
 */
public record StoredSeller(Seller seller, @Nullable String logo, long version, Instant updatedAt, String updatedBy) {}
