/** The guarantees under faults: instances killed and paused, the broker and the database away. */
@NullMarked
package com.azuvio.crmconnect.starter.faults;

import org.jspecify.annotations.NullMarked;
