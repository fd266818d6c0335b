/** The words of mails: built in, or edited by people within bounds that no edit can leave. */
@NullMarked
package com.azuvio.crmconnect.notification.template;

import org.jspecify.annotations.NullMarked;
