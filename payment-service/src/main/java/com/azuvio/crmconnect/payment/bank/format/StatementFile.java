package com.azuvio.crmconnect.payment.bank.format;

import java.io.IOException;
import java.io.InputStream;

/** A file that can be read from its beginning more than once. */
@FunctionalInterface
public interface StatementFile {

    InputStream open() throws IOException;
}
