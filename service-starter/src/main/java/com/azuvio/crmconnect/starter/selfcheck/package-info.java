/** Scheduled checks of a service's own tables. */
@NullMarked
package com.azuvio.crmconnect.starter.selfcheck;

import org.jspecify.annotations.NullMarked;
