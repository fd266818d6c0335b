/** Who and where a client is: numbers with check digits, addresses with region codes. */
@NullMarked
package com.azuvio.crmconnect.client.identity;

import org.jspecify.annotations.NullMarked;
