/** What the local stack prepares once: PostgreSQL's programs, the databases and the topics. */
@NullMarked
package com.azuvio.crmconnect.local.setup;

import org.jspecify.annotations.NullMarked;
