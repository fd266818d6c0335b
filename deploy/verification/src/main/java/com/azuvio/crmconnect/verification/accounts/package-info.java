/** What reading clients' accounts costs at a million documents. */
@NullMarked
package com.azuvio.crmconnect.verification.accounts;

import org.jspecify.annotations.NullMarked;
