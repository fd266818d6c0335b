package com.azuvio.crmconnect.invoicing.series;

import java.time.LocalDate;

/** The date that a document is issued on, in the company's zone. */
interface IssueDates {

    /** Asked again each time: after a wait for a lock it may be another day. */
    LocalDate today();
}
