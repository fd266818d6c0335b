/** The client's account: an append-only ledger, its balances and statements, and the documents that are open. */
@NullMarked
package com.azuvio.crmconnect.client.account;

import org.jspecify.annotations.NullMarked;
