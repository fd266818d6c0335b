/** The list of unpaid invoices by mail, once a week and when somebody asks (S33). */
@NullMarked
package com.azuvio.crmconnect.notification.unpaidlist;

import org.jspecify.annotations.NullMarked;
