package com.azuvio.crmconnect.invoicing.recurring;

/** What happens to a generated document. */
public enum SendPolicy {
    /** It stays a draft until a person has looked at it. */
    DRAFT,
    /** It is issued when it is ready; a person sends it. */
    ISSUE,
    /** It is issued and mailed when it is ready. */
    ISSUE_AND_SEND
}
