/** HTTP interface to users. */
@NullMarked
package com.azuvio.crmconnect.gateway.user.web;

import org.jspecify.annotations.NullMarked;
