package com.azuvio.crmconnect.invoicing.invoice;

/** A draft that passed the gate, with what it amounts to now. */
record ReadyDraft(Invoice draft, Determination determination) {}
