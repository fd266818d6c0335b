package com.azuvio.crmconnect.client.vatcheck;

/** The register did not answer, or not in its own words. */
class ViesUnavailableException extends RuntimeException {

    ViesUnavailableException(String reason) {
        super(reason);
    }

    ViesUnavailableException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
