package com.azuvio.crmconnect.invoicing.document;

/** Goods move from one country to another; a service has a place of supply. */
public enum ItemKind {
    GOODS,
    SERVICE
}
