package com.azuvio.crmconnect.invoicing.readiness;

import java.util.List;

/** One named check. It answers nothing where it does not apply to the document. */
@FunctionalInterface
interface ReadinessRule {

    List<ReadinessItem> check(ReadinessInput input);
}
