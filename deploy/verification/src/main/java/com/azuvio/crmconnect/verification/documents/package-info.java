/** What documents cost: issuing against a bare counter, lists and reports at a million invoices. Ratios within one run, never a timed test. */
@org.jspecify.annotations.NullMarked
package com.azuvio.crmconnect.verification.documents;
