/** What every aggregate root shares: version, revision, pending events. */
@NullMarked
package com.azuvio.crmconnect.starter.aggregate;

import org.jspecify.annotations.NullMarked;
