/** The documents of orders as invoicing-service tells of them: links by id and number, nothing that is decided here. */
@NullMarked
package com.azuvio.crmconnect.order.document;

import org.jspecify.annotations.NullMarked;
