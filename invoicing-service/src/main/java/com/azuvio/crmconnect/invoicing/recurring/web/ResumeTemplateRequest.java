package com.azuvio.crmconnect.invoicing.recurring.web;

import jakarta.validation.constraints.NotNull;

/** @param catchUp true: the periods that began in the pause get their documents, marked late; false: they are skipped */
record ResumeTemplateRequest(@NotNull Boolean catchUp) {}
