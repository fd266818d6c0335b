package com.azuvio.crmconnect.invoicing.proforma;

import com.azuvio.crmconnect.invoicing.document.Buyer;
import com.azuvio.crmconnect.invoicing.document.Seller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Content with what it amounts to under the present state of client, seller and rates. */
record DeterminedProforma(
        UUID id,
        ProformaContent content,
        ProformaAmounts amounts,
        boolean vatDetermined,
        @Nullable Seller seller,
        @Nullable Buyer buyer) {}
