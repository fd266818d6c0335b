/** How a password login is slowed down when it fails. */
@NullMarked
package com.azuvio.crmconnect.gateway.login;

import org.jspecify.annotations.NullMarked;
