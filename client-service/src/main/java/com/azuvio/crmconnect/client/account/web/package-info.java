/** Accounts over HTTP; all reading. */
@NullMarked
package com.azuvio.crmconnect.client.account.web;

import org.jspecify.annotations.NullMarked;
